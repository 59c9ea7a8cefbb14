import { type Page } from '@playwright/test';

import { violations } from './axe';
import { expect, expectBooked, openPlan, sayWhatFor, send, signInAs, test } from './house';
import { tabTo } from './tab';

/** What the plan says to whoever cannot see the outline. */
const said = (page: Page) => page.locator('.hand-says');
const cell = (page: Page, number: number) => page.locator('.plan tbody td').nth(number);

test('the plan is walked through without a mouse', async ({ page, lang, say, member, dayFor }) => {
  const day = dayFor('plan-keys');
  await signInAs(page, member.name);
  await openPlan(page, lang, { view: 'week', date: day });
  const region = page.locator('.plan');
  await tabTo(page, region);
  await page.keyboard.press('ArrowDown');
  await expect(cell(page, 0).locator('a').first()).toBeFocused();
  await page.keyboard.press('End');
  await expect(cell(page, 6).locator('a').first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(cell(page, 13).locator('a').first()).toBeFocused();
  await page.keyboard.press('Home');
  await expect(cell(page, 7).locator('a').first()).toBeFocused();

  const week = page.getByRole('heading', { level: 1 });
  const words = await week.innerText();
  await page.keyboard.press('PageDown');
  await expect(week).not.toHaveText(words);
  await expect(region).toBeFocused();
  await page.keyboard.press('PageUp');
  await expect(week).toHaveText(words);
  await expect(region).toBeFocused();
  await page.keyboard.press('t');
  await expect(page.locator('.plan th.today')).toBeVisible();
  await expect(region).toBeFocused();
  // Outside the plan a letter is a letter.
  await page.locator('#date').focus();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('m');
  await expect(page.locator('.plan th.today')).toBeVisible();

  await openPlan(page, lang, { view: 'week', date: day });
  await tabTo(page, page.locator('.bar').getByRole('link', { name: say('view-day'), exact: true }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/view=day/);
  await expect(page.locator('.plan.by-hand')).toBeVisible();
});

test('a room is booked and the booking moved without a mouse', async ({ page, lang, say, member, dayFor }) => {
  const day = dayFor('plan-keys');
  await signInAs(page, member.name);
  await openPlan(page, lang, { view: 'day', date: day });
  const region = page.locator('.plan');
  await tabTo(page, region);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(cell(page, 1).locator('a.free')).toBeFocused();
  await page.keyboard.press('Enter');
  await sayWhatFor(page, member.association);
  const [start, end] = [await page.locator('#start').inputValue(), await page.locator('#end').inputValue()];
  expect([start, end]).toEqual(['08:00', '09:00']);
  expect(await send(page, say)).toBe(303);
  await expectBooked(page, say);
  const booking = new URL(page.url()).pathname;

  await openPlan(page, lang, { view: 'day', date: day });
  const entry = page.locator('[data-entry]').filter({ has: page.locator(`a[href="${booking}"]`) });
  const link = entry.getByRole('link');
  await tabTo(page, region);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(link).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(booking);
  await page.goBack();
  await expect(page.locator('.plan.by-hand')).toBeVisible();

  const room = (number: number) => page.locator('.plan thead th').nth(number + 1).locator('bdi').innerText();
  await link.focus();
  await page.keyboard.press('m');
  await expect(said(page)).toHaveText(`${await room(1)}, 08:00–09:00`);
  await page.keyboard.press('ArrowDown');
  await expect(said(page)).toHaveText(`${await room(1)}, 08:15–09:15`);
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('ArrowLeft');
  await expect(said(page)).toHaveText(`${await room(0)}, 08:15–09:30`);
  await page.keyboard.press('Escape');
  await expect(said(page)).toHaveText(say('hand-let-go'));
  await expect(page.locator('.ghost')).toHaveCount(0);
  await expect(link).toBeFocused();

  const dialog = page.getByRole('dialog');
  const moveAndAsk = async () => {
    await page.keyboard.press('m');
    for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(dialog).toContainText('09:00–10:00');
  };
  await moveAndAsk();
  await expect(dialog.getByRole('status')).toHaveAttribute('data-verdict', 'free');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect.soft(await violations(page), colorScheme).toEqual([]);
  }
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(link).toBeFocused();

  await moveAndAsk();
  await expect(dialog.getByRole('button', { name: say('move-go'), exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/fresh=moved/);
  await expect(page.getByRole('status').filter({ hasText: '09:00–10:00' })).toBeVisible();
  await expect(entry).toHaveAttribute('data-start', `${day}T09:00`);
});

test('a new stretch grows by keys as long as it is free', async ({ page, lang, member, dayFor }) => {
  const day = dayFor('plan-keys');
  await signInAs(page, member.name);
  await openPlan(page, lang, { view: 'day', date: day });
  await page.locator('tr[data-from="480"] td[data-place^="erkerzimmer "] a.free').focus();
  for (let quarter = 0; quarter < 5; quarter++) await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(said(page)).toContainText('08:15–09:30');
  await page.keyboard.press('Shift+ArrowUp');
  await expect(said(page)).toContainText('08:15–09:15');
  await page.keyboard.press('Enter');
  await expect(page.locator('#booking-form')).toBeVisible();
  await expect(page.locator('#room')).toHaveValue('erkerzimmer');
  await expect(page.locator('#start')).toHaveValue('08:15');
  await expect(page.locator('#end')).toHaveValue('09:15');
});
