import { type Page } from '@playwright/test';

import { dayAfterToday, expect, expectBooked, formFor, sayWhatFor, signInAs, test, type Wish } from './house';

/** Hours at which no other journey books; each project has its own, because series reach into each other's days. */
function hours(place: number, minutes: '00' | '30'): Pick<Wish, 'start' | 'end'> {
  const hour = `0${1 + place}`;
  return { start: `${hour}:${minutes}`, end: minutes === '00' ? `${hour}:30` : `0${2 + place}:00` };
}

/** Asks for three weeks and stands before the list of dates. */
async function listThreeWeeks(page: Page): Promise<void> {
  await page.locator('.repeating summary').click();
  await page.locator('input[name=repeat][value=weekly]').check();
  await page.locator('#count').fill('3');
  expect(await press(page, '#booking-form button[name=preview]:not(.vh)')).toBe(200);
  await expect(page.locator('#preview .dates li')).toHaveCount(3);
}

/** Presses a button that sends the form, and gives the status of the answer. */
async function press(page: Page, button: string): Promise<number> {
  const posted = page.waitForResponse((response) => response.request().method() === 'POST');
  await page.locator(button).click();
  const status = (await posted).status();
  await page.waitForLoadState();
  return status;
}

const BOOK = '#preview button:not([name])';

function weeksLater(date: string, weeks: number): string {
  const days = (Date.parse(date) - Date.parse(dayAfterToday(0))) / 86_400_000;
  return dayAfterToday(days + 7 * weeks);
}

test('a weekly series is seen date by date, then booked with one press', async ({ page, lang, say, member, place, dayFor }) => {
  await signInAs(page, member.name);
  const wish = { room: 'sternenkammer', date: dayFor('series'), ...hours(place, '00') };
  await page.goto(formFor(lang, wish));
  await sayWhatFor(page, member.association);
  const go = page.locator('#booking-form button[name=preview]:not(.vh)');
  await expect(go).toHaveAccessibleName(say('booking-go'));
  await expect(page.locator('#count')).toBeHidden();
  await listThreeWeeks(page);

  await expect(page).toHaveTitle(new RegExp(`^${say('preview-title')}`));
  for (const [place, week] of [0, 1, 2].entries()) {
    const line = page.locator('#preview .dates li').nth(place);
    await expect(line).toHaveClass('is-free');
    await expect(line.locator('time')).toHaveAttribute('datetime', weeksLater(wish.date, week));
    await expect(line).toContainText(`${wish.start}–${wish.end}`);
  }
  await expect(page.locator('#count')).toBeVisible();
  await expect(page.locator('#count')).toHaveValue('3');

  // Enter looks again, and so does whoever changes something after looking.
  await page.locator('#title').fill('Reihe');
  const posted = page.waitForResponse((response) => response.request().method() === 'POST');
  await page.locator('#title').press('Enter');
  expect((await posted).status()).toBe(200);
  await expect(page.locator('#title')).toHaveValue('Reihe');
  await page.locator('#count').fill('2');
  expect(await press(page, BOOK)).toBe(422);
  await expect(page.locator('#preview').getByRole('alert')).toContainText(say('preview-changed'));
  await expect(page.locator('#preview .dates li')).toHaveCount(2);
  expect(await press(page, BOOK)).toBe(303);
  await expectBooked(page, say);
  await page.goto(`/${lang}/calendar?view=agenda&date=${weeksLater(wish.date, 1)}`);
  await expect(page.locator('main').getByText('Reihe').first()).toBeVisible();
});

test('a date that is taken is left out of a series with one choice', async ({ page, lang, say, member, place, dayFor }) => {
  await signInAs(page, member.name);
  const wish = { room: 'gewoelbe', date: dayFor('series'), ...hours(place, '30') };
  const second = weeksLater(wish.date, 1);
  await page.goto(formFor(lang, { ...wish, date: second }));
  await sayWhatFor(page, member.association);
  expect(await press(page, '#booking-form button[name=preview]:not(.vh)')).toBe(303);

  await page.goto(formFor(lang, wish));
  await sayWhatFor(page, member.association);
  await listThreeWeeks(page);
  const line = page.locator('#preview .dates li').nth(1);
  await expect(line).toHaveClass('is-blocked');
  const choice = page.locator(`#choice-${second}`);
  await expect(choice).toHaveAccessibleDescription(/\p{L}{4}/u);
  expect(await press(page, BOOK)).toBe(422);
  await choice.selectOption(`${second}/skip`);
  expect(await press(page, BOOK)).toBe(303);
  await expectBooked(page, say);
});
