import { dayAfterToday, expect, expectBooked, sayWhatFor, send, signInAs, test } from './house';

test('a free room is found for an evening and booked, and is then no longer found', async ({ page, lang, say, member, place }) => {
  const day = dayAfterToday(280 + place);
  await signInAs(page, member.name);
  const search = async () => {
    await page.goto(`/${lang}/rooms`);
    await page.locator('#date').fill(day);
    await page.locator('#start').fill('06:00');
    await page.locator('#end').fill('07:30');
    await page.locator('#people').fill('5');
    await page.getByLabel(say('find-step-free'), { exact: true }).check();
    await page.getByRole('button', { name: say('find-go') }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('found-title'));
  };
  await search();
  const best = page.locator('#rooms-free > li').first();
  const room = (await best.getByRole('link').first().getAttribute('href'))?.split('/').pop() ?? '';
  await best.getByRole('link').last().click();

  for (const [field, value] of Object.entries({ room, date: day, start: '06:00', end: '07:30', attendees: '5' })) {
    await expect(page.locator(`#${field}`)).toHaveValue(value);
  }
  await sayWhatFor(page, member.association);
  expect(await send(page, say)).toBe(303);
  await expectBooked(page, say);

  await search();
  await expect(page.locator(`#rooms-free a[href$="/rooms/${room}"]`)).toHaveCount(0);
});

test('a room is found for every week, with the fields for it folded away until then', async ({ page, lang, say, place }) => {
  await page.goto(`/${lang}/rooms`);
  await expect(page.locator('#repeat')).toBeHidden();
  await page.locator('#date').fill(dayAfterToday(290 + place));
  await page.locator('#start').fill('06:00');
  await page.locator('#end').fill('07:30');
  await page.getByText(say('repeat-open')).click();
  await page.locator('#repeat-weekly').check();
  await page.getByRole('button', { name: say('find-go') }).click();
  await expect(page.getByRole('alert')).toContainText(say('problem-missing-until'));
  await page.getByRole('alert').getByRole('link').click();
  await expect(page.locator('#until')).toBeFocused();

  await page.locator('#count').fill('3');
  await page.getByRole('button', { name: say('find-go') }).click();
  await expect(page.locator('#rooms-free > li').first()).toBeVisible();
  expect(await page.locator('script').count()).toBe(0);
});
