import { type Page } from '@playwright/test';

import { book, bookingNumber, dayAfterToday, expect, openNewestLetter, signInAs, test } from './house';
import type { Say } from './words';

const COORDINATOR = 'Jana Probst';
/** Each project changes a room of its own, so that none undoes what another has just done. */
const ROOMS = ['sternenkammer', 'erkerzimmer', 'gewoelbe', 'lesestube'];
/** Far behind the days of all other journeys, and no public holidays. */
const FAR_AHEAD = 300;
const WORKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

test('the coordination closes a room over a booked date and calls it off', async ({ page, lang, say, member, place }) => {
  const day = dayAfterToday(FAR_AHEAD + 3 * place);
  const reason = `Malerarbeiten ${place}`;
  await signInAs(page, member.name);
  const wish = await book(page, say, lang, day, member.association);
  const booking = bookingNumber(page);

  await signInAs(page, COORDINATOR);
  await page.getByRole('banner').getByRole('link', { name: say('nav-coordination') }).click();
  await page.getByRole('main').getByRole('link', { name: say('desk-closures') }).click();
  await page.locator('#closes').selectOption(`room:${wish.room}`);
  await page.locator('#first').fill(day);
  await page.locator('#reason').fill(reason);
  await page.getByRole('button', { name: say('closure-go') }).click();

  // Nothing is saved before somebody has decided about the date.
  await expect(page.getByRole('main')).toContainText(say('closing-lead'));
  await page.getByRole('button', { name: say('closing-go') }).click();
  await expect(page.getByRole('alert')).toContainText(say('closing-undecided'));
  await page.getByLabel(say('closing-choice')).selectOption({ label: say('closing-call-off') });
  await page.getByRole('button', { name: say('closing-go') }).click();
  await expect(page.getByRole('status')).toHaveText(say('desk-saved'));
  await expect(page.getByRole('listitem').filter({ hasText: reason })).toBeVisible();

  await page.goto(`/${lang}/bookings/${booking}`);
  await expect(page.getByRole('main')).toContainText(say('hold-cancelled'));
  await page.goto(`/${lang}/rooms/${wish.room}`);
  await expect(page.getByRole('main')).toContainText(reason);
  await openNewestLetter(page, member.email);
});

test('the coordination says when a room is open, and takes it back', async ({ page, lang, say, place }) => {
  const room = ROOMS[place];
  await signInAs(page, COORDINATOR);
  await page.goto(`/${lang}/desk/rooms/${room}`);
  await page.locator('input[name=opening][value=hours]').check();
  for (const day of WORKDAYS) await page.locator(`#${day}`).fill('0-24');
  await page.locator('#sunday').fill('nachmittags');
  await save(page, say);
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.locator('#sunday')).toHaveValue('nachmittags');

  await page.locator('#sunday').fill('10:00-12:00, 13:30-22:00');
  await save(page, say);
  await expect(page.getByRole('status')).toHaveText(say('desk-saved'));
  await page.goto(`/${lang}/rooms/${room}`);
  await expect(page.getByRole('main')).toContainText('13:30–22:00');

  await page.goto(`/${lang}/desk/rooms/${room}`);
  await page.locator('input[name=opening][value=always]').check();
  await save(page, say);
  await expect(page.getByRole('status')).toHaveText(say('desk-saved'));
  await page.goto(`/${lang}/rooms/${room}`);
  await expect(page.getByRole('main')).toContainText(say('terms-always'));
});

async function save(page: Page, say: Say) {
  await page.getByRole('button', { name: say('desk-save') }).click();
}
