import { type Page } from '@playwright/test';

import { book, expect, expectBooked, formFor, sayWhatFor, send, signInAs, test, typed, type Wish } from './house';
import type { Lang, Say } from './words';

/** Somebody of another association. */
const RIVAL = { name: 'Selin Aras', association: 'frauenwerkstatt-morgenziegel' };

/** Wishes for what is taken, every field filled in, and gives what was typed. */
async function askForTheSame(page: Page, lang: Lang, wish: Wish): Promise<Record<string, string>> {
  await signInAs(page, RIVAL.name);
  await page.goto(formFor(lang, wish));
  await sayWhatFor(page, RIVAL.association);
  await page.locator('#title').fill('Nähen, „laut“ & fröhlich <3');
  await page.locator('#visibility').selectOption('private');
  await page.locator('#attendees').fill('3');
  await page.locator('#note').fill('Zwei Zeilen,\nbitte mit Tischen.');
  return typed(page);
}

async function expectRefusedKindly(page: Page, say: Say, kept: Record<string, string>): Promise<void> {
  await expect(page.getByRole('heading', { name: say('refused-title') })).toBeVisible();
  await expect(page.getByRole('alert')).toContainText(say('refused-kept'));
  expect(await typed(page)).toEqual(kept);
}

test.describe('two want the same room', () => {
  let wish: Wish;

  test.beforeEach(async ({ page, lang, say, member, dayFor }) => {
    await signInAs(page, member.name);
    wish = await book(page, say, lang, dayFor('clash'), member.association);
  });

  test('the second is told kindly, keeps their input, and takes another room with one press', async ({ page, lang, say }) => {
    const kept = await askForTheSame(page, lang, wish);
    expect(await send(page, say)).toBe(422);
    await expectRefusedKindly(page, say, kept);

    await expect(page.getByRole('heading', { name: say('refused-rooms') })).toBeVisible();
    const other = page.locator('button[name=instead][value^="room:"]').first();
    const room = (await other.getAttribute('value'))?.slice('room:'.length);
    expect(room).not.toBe(wish.room);
    await other.click();
    await expectBooked(page, say);
    await expect(page.locator(`main dl a[href$="/rooms/${room}"]`)).toBeVisible();
    await expect(page.locator(`main dl time[datetime="${wish.date}T${wish.start}"]`)).toBeVisible();
    await expect(page.locator('main')).toContainText('Zwei Zeilen,');
  });

  test('the second takes another time with one press', async ({ page, lang, say }) => {
    const kept = await askForTheSame(page, lang, wish);
    expect(await send(page, say)).toBe(422);
    await expectRefusedKindly(page, say, kept);

    await expect(page.getByRole('heading', { name: say('refused-times') })).toBeVisible();
    const other = page.locator('button[name=instead][value^="time:"]').first();
    const [start] = (await other.getAttribute('value'))?.slice('time:'.length).split('-') ?? [];
    expect(start).not.toBe(wish.start);
    await other.click();
    await expectBooked(page, say);
    await expect(page.locator(`main dl a[href$="/rooms/${wish.room}"]`)).toBeVisible();
    await expect(page.locator(`main dl time[datetime="${wish.date}T${start}"]`)).toBeVisible();
  });

  test('Enter in a field asks again and never picks an alternative', async ({ page, lang, say }) => {
    const kept = await askForTheSame(page, lang, wish);
    expect(await send(page, say)).toBe(422);
    for (const field of ['title', 'attendees', 'end']) {
      const posted = page.waitForResponse((response) => response.request().method() === 'POST');
      await page.locator(`#${field}`).press('Enter');
      expect((await posted).status(), `Enter in ${field}`).toBe(422);
      await expectRefusedKindly(page, say, kept);
    }
  });
});
