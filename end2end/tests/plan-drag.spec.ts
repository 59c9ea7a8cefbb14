import { type Locator, type Page } from '@playwright/test';

import { expect, expectBooked, openPlan, sayWhatFor, send, signInAs, test } from './house';

const ROOM = 'erkerzimmer';
const OTHER = 'gartenblick';

/** The cell of a room that begins with a full hour. */
const at = (page: Page, hour: number, room = ROOM) => page.locator(`tr[data-from="${hour * 60}"] td[data-place^="${room} "]`);

/** Drags from one place to another, each so far down in something. */
async function drag(page: Page, from: [Locator, number], to: [Locator, number]): Promise<void> {
  await from[0].scrollIntoViewIfNeeded();
  const [start, end] = [await point(...from), await point(...to)];
  await page.mouse.move(...start);
  await page.mouse.down();
  await page.mouse.move(...end, { steps: 8 });
  await expect(page.locator('.ghost')).toBeVisible();
  await page.mouse.up();
}

async function point(place: Locator, share: number): Promise<[number, number]> {
  const box = await place.boundingBox();
  if (!box) throw new Error(`${place} is not to be seen`);
  return [box.x + box.width / 2, box.y + box.height * share];
}

/** Draws a stretch in an empty column, books it, and comes back to the plan. */
async function drawAndBook(page: Page, from: number): Promise<string> {
  await drag(page, [at(page, from), 0.1], [at(page, from + 1), 0.45]);
  await expect(page.locator('#booking-form')).toBeVisible();
  return page.locator('#start').inputValue();
}

test('a stretch is drawn, booked, moved and brought back with the mouse', async ({ page, lang, say, member, dayFor }) => {
  const day = dayFor('plan-drag');
  await signInAs(page, member.name);
  await openPlan(page, lang, { view: 'day', date: day });
  expect(await drawAndBook(page, 9)).toBe('09:00');
  await expect(page.locator('#end')).toHaveValue('10:30');
  await expect(page.locator('#room')).toHaveValue(ROOM);
  await expect(page.locator('#date')).toHaveValue(day);
  await sayWhatFor(page, member.association);
  expect(await send(page, say)).toBe(303);
  await expectBooked(page, say);
  const booking = new URL(page.url()).pathname;

  await openPlan(page, lang, { view: 'day', date: day });
  const entry = page.locator('[data-entry]').filter({ has: page.locator(`a[href="${booking}"]`) });
  const block = page.locator('td').filter({ has: entry });
  const dialog = page.getByRole('dialog');

  await drag(page, [block, 0.99], [at(page, 11), 0.5]);
  await expect(dialog).toContainText('09:00–11:30');
  await dialog.getByRole('button', { name: say('move-stay') }).click();
  await expect(dialog).toBeHidden();
  await expect(entry.getByRole('link')).toBeFocused();
  await expect(entry).toHaveAttribute('data-end', `${day}T10:30`);

  await drag(page, [block, 0.5], [at(page, 14, OTHER), 0.05]);
  await expect(dialog.getByRole('status')).toHaveAttribute('data-verdict', 'free');
  await dialog.getByRole('button', { name: say('move-go'), exact: true }).click();
  await expect(page).toHaveURL(/fresh=moved/);
  await expect(page.locator(`td[data-place^="${OTHER} "]`).filter({ has: entry })).toBeVisible();
  await expect(entry).not.toHaveAttribute('data-start', `${day}T09:00`);

  await page.getByRole('button', { name: say('undo-go'), exact: true }).click();
  await expect(page).toHaveURL(/fresh=undone/);
  await expect(page.locator(`td[data-place^="${ROOM} "]`).filter({ has: entry })).toBeVisible();
  await expect(entry).toHaveAttribute('data-start', `${day}T09:00`);
});

test('what cannot be moved stays, and the page says why', async ({ page, lang, say, member, dayFor, troubles }) => {
  const day = dayFor('plan-drag');
  await signInAs(page, member.name);
  await openPlan(page, lang, { view: 'day', date: day });
  await drawAndBook(page, 19);
  await sayWhatFor(page, member.association);
  expect(await send(page, say)).toBe(303);
  const booking = new URL(page.url()).pathname;

  // In the week an entry keeps its hours and goes to another day.
  await openPlan(page, lang, { view: 'week', date: day });
  const entry = page.locator('li[data-entry]').filter({ has: page.locator(`a[href="${booking}"]`) });
  const place = await page.locator('td').filter({ has: entry }).getAttribute('data-place');
  const other = page.locator(`td[data-place^="${ROOM} "]:not([data-place="${place}"])`).last();
  await drag(page, [entry, 0.5], [other, 0.5]);
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('19:00–20:30');
  await dialog.getByRole('button', { name: say('move-stay') }).click();
  await expect(dialog).toBeHidden();

  // In a month of all rooms it keeps its room as well.
  await openPlan(page, lang, { view: 'month', date: day });
  const line = page.locator('li[data-entry]').filter({ has: page.locator(`a[href="${booking}"]`) });
  const whole = page.locator(`td[data-place]:not([data-place="${day}"]):not(.out)`).last();
  await drag(page, [line, 0.5], [whole, 0.5]);
  await expect(dialog).toContainText('19:00–20:30');
  await dialog.getByRole('button', { name: say('move-stay') }).click();
  await expect(dialog).toBeHidden();

  troubles.expect(/look-at-move|Failed to fetch/);
  await openPlan(page, lang, { view: 'week', date: day });
  await page.route('**/look-at-move*', (route) => route.abort('failed'));
  await drag(page, [entry, 0.5], [other, 0.5]);
  await expect(page.getByRole('status').filter({ hasText: say('hand-lost') })).toBeVisible();
  await expect(dialog).toBeHidden();
  await expect(page.locator('.ghost')).toHaveCount(0);

  // A click is a click.
  await entry.getByRole('link').click();
  await expect(page).toHaveURL(booking);
});

test('who does not book gets the plan without any script', async ({ page, lang }) => {
  await page.goto(`/${lang}/calendar?view=day`);
  await expect(page.locator('.plan')).toBeVisible();
  await expect(page.locator('script, .hand-help')).toHaveCount(0);
});
