import { type Page } from '@playwright/test';

import { expect, openNewestLetter, test } from './house';
import type { Lang, Say } from './words';

/** Asks for a booking form, is sent to sign in, and asks for the e-mail. */
async function askForLetter(page: Page, lang: Lang, say: Say, email: string): Promise<void> {
  await page.goto(`/${lang}/bookings/new?room=lesestube`);
  await expect(page).toHaveURL(/\/sign-in\?next=/);
  await page.locator('#email').fill(email);
  await page.getByRole('button', { name: say('sign-in-send') }).click();
  await expect(page.getByRole('main')).toContainText(say('sign-in-sent', { email }));
}

/** What a letter says, read in another tab. */
async function readNewestLetter(page: Page, say: Say, email: string): Promise<string> {
  const tab = await page.context().newPage();
  await openNewestLetter(tab, email, say('letter-sign-in-heading'));
  const text = await tab.locator('pre').innerText();
  await tab.close();
  return text;
}

async function expectSignedInWhereTheyWanted(page: Page, name: string): Promise<void> {
  await expect(page).toHaveURL(/\/bookings\/new\?room=lesestube$/);
  await expect(page.locator('#room')).toHaveValue('lesestube');
  await expect(page.getByRole('banner').getByRole('link', { name })).toBeVisible();
}

test('a member signs in with the code of the letter, goes on where they wanted, and signs out', async ({ page, lang, say, member }) => {
  await askForLetter(page, lang, say, member.email);
  const code = /^\s*(\d{6})\s*$/m.exec(await readNewestLetter(page, say, member.email))?.[1] ?? '';
  expect(code).not.toBe('');

  const wrong = code === '123456' ? '654321' : '123456';
  await page.locator('#code').fill(wrong);
  await page.getByRole('button', { name: say('sign-in-go') }).click();
  await expect(page.getByRole('alert')).toContainText(say('problem-wrong-code'));

  await page.locator('#code').fill(`${code.slice(0, 3)} ${code.slice(3)}`);
  await page.getByRole('button', { name: say('sign-in-go') }).click();
  await expectSignedInWhereTheyWanted(page, member.name);

  await page.getByRole('banner').getByRole('link', { name: member.name }).click();
  await page.getByRole('button', { name: say('sign-out') }).click();
  await expect(page.getByRole('banner').getByRole('link', { name: say('nav-sign-in') })).toBeVisible();
  await page.goto(`/${lang}/account`);
  await expect(page).toHaveURL(/\/sign-in\?next=/);
});

test('a member signs in with the link of the letter, once', async ({ page, lang, say, member }) => {
  await askForLetter(page, lang, say, member.email);
  const link = /https?:\/\/\S+\/sign-in\/link\?\S+/.exec(await readNewestLetter(page, say, member.email))?.[0] ?? '';
  await page.goto(link);
  const confirm = page.locator('main form button');
  await confirm.click();
  await expectSignedInWhereTheyWanted(page, member.name);

  await page.context().clearCookies();
  await page.goto(link);
  await confirm.click();
  await expect(page.locator('main a.btn')).toHaveAttribute('href', /\/sign-in$/);
  await page.goto(`/${lang}/account`);
  await expect(page).toHaveURL(/\/sign-in\?next=/);
});

test('who has no account hears the same as who has one', async ({ page, lang, say }) => {
  const email = `nobody-${test.info().project.name}@nowhere.example`;
  await askForLetter(page, lang, say, email);
  await expect(page.locator('#code')).toBeVisible();
});
