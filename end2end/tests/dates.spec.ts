import { type Locator, type Page } from '@playwright/test';

import { dayAfterToday, expect, signInAs, test, type Member } from './house';
import { sticking } from './layout';
import { tabTo } from './tab';
import type { Lang } from './words';

/** A Monday without holidays around it, after everything that other journeys book. */
const FAR = 62;
const FOUR_WEEKS = 28;

/** Books three dates a week apart and stands on the booking's page. */
async function bookSeries(page: Page, lang: Lang, member: Member, room: string, day: string): Promise<void> {
  const sheet = Math.floor(Math.random() * 2 ** 32).toString(16).padStart(16, '0');
  const form = {
    association: member.association,
    room,
    purpose: 'meeting',
    date: day,
    start: '17:00',
    end: '19:00',
    repeat: 'weekly',
    count: '3',
    accept_rules: 'yes',
    sheet,
  };
  const answer = await page.request.post(`/${lang}/bookings`, { form });
  expect(answer.url()).toContain('?fresh=1');
  await page.goto(answer.url());
  await expect(page.locator('.dates > li')).toHaveCount(3);
}

/** A date of the series by its number. */
function date(page: Page, number: number): Locator {
  return page.locator(`#date-${number}`);
}

test('a member moves one date, calls off the rest, and brings one back', async ({ page, lang, say, member, place }, testInfo) => {
  await signInAs(page, member.name);
  await bookSeries(page, lang, member, 'ofenzimmer', dayAfterToday(FAR + place + FOUR_WEEKS * (testInfo.parallelIndex % 2)));

  await date(page, 2).getByRole('link', { name: say('date-change') }).click();
  expect(await sticking(page)).toEqual([]);
  await page.locator('#start').fill('18:00');
  await page.locator('#end').fill('20:00');
  await page.locator('#room').selectOption('lesestube');
  await page.locator('#change-form').getByRole('button', { name: say('change-go') }).click();
  await expect(page.getByRole('status')).toContainText(say('booking-changed'));
  await expect(date(page, 2)).toContainText('18:00–20:00');
  for (const other of [1, 3]) await expect(date(page, other)).toContainText('17:00–19:00');
  expect(await sticking(page)).toEqual([]);

  await date(page, 2).getByRole('link', { name: say('date-change') }).click();
  await page.locator('main summary').click();
  await page.getByRole('button', { name: say('cancel-following') }).click();
  await expect(page.getByRole('status')).toContainText(say('booking-called-off'));
  for (const off of [2, 3]) await expect(date(page, off)).toContainText(say('date-off'));
  await expect(date(page, 1)).not.toContainText(say('date-off'));

  await date(page, 3).getByRole('button', { name: say('date-restore') }).click();
  await expect(page.getByRole('status')).toContainText(say('booking-brought-back'));
  await expect(date(page, 3)).not.toContainText(say('date-off'));
  await expect(date(page, 2)).toContainText(say('date-off'));
});

test.describe('without a mouse', () => {
  test.skip(({ isMobile }) => isMobile, 'a phone has no keys');

  test('a date is moved and the rest called off', async ({ page, lang, say, member, place }, testInfo) => {
    await signInAs(page, member.name);
    await bookSeries(page, lang, member, 'gartenblick', dayAfterToday(FAR + place + FOUR_WEEKS * (testInfo.parallelIndex % 2)));

    await tabTo(page, date(page, 2).getByRole('link', { name: say('date-change') }));
    await page.keyboard.press('Enter');
    await expect(page.locator('#change-form')).toBeVisible();
    const scope = page.locator('input[name=scope]');
    await tabTo(page, scope.first());
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('input[name=scope][value=following]')).toBeChecked();
    const title = page.locator('#title');
    await tabTo(page, title);
    await page.keyboard.type('Nur mit Tasten');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nur mit Tasten');

    await tabTo(page, date(page, 2).getByRole('link', { name: say('date-change') }));
    await page.keyboard.press('Enter');
    await expect(page.locator('#change-form')).toBeVisible();
    await tabTo(page, page.locator('main summary'));
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByRole('button', { name: say('cancel-following') }));
    await page.keyboard.press('Space');
    await expect(date(page, 3)).toContainText(say('date-off'));
    await tabTo(page, date(page, 3).getByRole('button', { name: say('date-restore') }));
    await page.keyboard.press('Space');
    await expect(date(page, 3)).not.toContainText(say('date-off'));
    await expect(date(page, 2)).toContainText(say('date-off'));
  });
});
