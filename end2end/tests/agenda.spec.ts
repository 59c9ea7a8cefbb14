import { type Page } from '@playwright/test';

import { violations } from './axe';
import { book, bookingNumber, dayAfterToday, expect, signInAs, test } from './house';
import { sticking } from './layout';

test('on a phone the plan is a list by itself, with today first', async ({ page, lang, say }) => {
  await page.goto(`/${lang}/`);
  await page.goto(`/${lang}/calendar`);
  await expect(page.locator('.plan')).toHaveCount(0);
  const first = page.locator('.day').first();
  await expect(first.getByRole('heading')).toContainText('24. November');
  await expect(first.getByRole('heading')).toContainText(say('is-today'));
  await expectFits(page);

  await page.getByRole('link', { name: say('plan-week-on') }).click();
  await expect(page).toHaveURL(new RegExp(`view=agenda&date=${dayAfterToday(7)}`));
  await expect(page.locator('.day').first().getByRole('heading')).toContainText('1. Dezember');
  await expect(page.locator('.day .tag').filter({ hasText: say('is-today') })).toHaveCount(0);
  await expectFits(page);

  await page.getByRole('link', { name: say('plan-today') }).click();
  await expect(page.locator('.day').first().getByRole('heading')).toContainText('24. November');
});

test('a member finds their booking in the list of one room, comes back to it, and books on that day', async ({
  page,
  lang,
  say,
  member,
  dayFor,
}) => {
  await signInAs(page, member.name);
  const day = dayFor('agenda');
  const wish = await book(page, say, lang, day, member.association);
  const number = bookingNumber(page);

  await page.goto(`/${lang}/calendar`);
  await page.locator('#date').fill(day);
  await page.locator('#room').selectOption(wish.room);
  const room = await page.locator('#room option:checked').innerText();
  await page.getByRole('button', { name: say('plan-go') }).click();
  await expect(page).toHaveURL(new RegExp(`view=agenda&date=${day}&room=${wish.room}`));
  await expect(page.getByRole('heading', { level: 1 })).toContainText(room);
  const list = page.url();
  await expectFits(page);

  await page.locator(`.day a[href$="/bookings/${number}"]`).click();
  await expect(page).toHaveURL(new RegExp(`/bookings/${number}`));
  await page.goBack();
  await expect(page).toHaveURL(list);

  await page.locator('.day').first().getByRole('link', { name: say('book') }).click();
  await expect(page.locator('#booking-form')).toBeVisible();
  await expect(page.locator('#date')).toHaveValue(day);
  await expect(page.locator('#room')).toHaveValue(wish.room);
});

/** Nothing sticks out of the phone's screen, and everybody can read what is on it. */
async function expectFits(page: Page): Promise<void> {
  expect.soft(await sticking(page)).toEqual([]);
  expect.soft(await violations(page)).toEqual([]);
}
