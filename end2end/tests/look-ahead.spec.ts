import { book, expect, expectBooked, formFor, sayWhatFor, send, signInAs, test } from './house';

test('the form says ahead whether the room is free, without a reload', async ({ page, lang, say, member, dayFor }) => {
  await signInAs(page, member.name);
  const wish = await book(page, say, lang, dayFor('look-ahead'), member.association);
  const hour = Number(wish.start.slice(0, 2));
  const at = (hour: number, minute = '00') => `${String(hour).padStart(2, '0')}:${minute}`;

  await page.goto(formFor(lang, wish));
  await page.evaluate(() => (document.title = 'not reloaded'));
  const ahead = page.locator('.ahead');
  const expectAhead = async (verdict: 'free' | 'taken') => {
    await expect(ahead).toHaveAttribute('data-verdict', verdict);
    await expect(ahead).toContainText(verdict === 'free' ? say('ahead-free') : `${wish.start}–${wish.end}`);
  };
  await expect(ahead).toHaveRole('status');
  await expectAhead('taken');

  const rooms = await page.locator('#room option').evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
  await page.locator('#room').selectOption(rooms.findLast((room) => room !== wish.room) ?? '');
  await expectAhead('free');
  await page.locator('#room').selectOption(wish.room);
  await expectAhead('taken');

  // No other journey books that far ahead.
  await page.locator('#date').fill('2027-10-12');
  await expectAhead('free');
  await page.locator('#date').fill(wish.date);
  await expectAhead('taken');

  await page.locator('#end').fill(at(hour + 3));
  await page.locator('#start').fill(at(hour, '30'));
  await expectAhead('taken');
  await page.locator('#start').fill(wish.end);
  await expectAhead('free');
  await page.locator('#start').fill(at(hour, '45'));
  await expectAhead('taken');
  await page.locator('#start').fill('');
  await expect(ahead).toBeEmpty();

  expect(await page.title()).toBe('not reloaded');
});

test('the form says ahead which dates of a series are free', async ({ page, lang, say, member, dayFor }) => {
  await signInAs(page, member.name);
  const wish = { room: 'sternenkammer', date: dayFor('series'), start: '22:00', end: '01:00' };
  await page.goto(formFor(lang, wish));
  const ahead = page.locator('.ahead');
  await expect(ahead).toHaveAttribute('data-verdict', 'free');
  await expect(ahead).toContainText(say('next-day', { hours: '22:00–01:00' }));
  await expect(page.locator('.ahead-dates li')).toHaveCount(0);

  await page.locator('.repeating summary').click();
  await page.locator('input[name=repeat][value=weekly]').check();
  await page.locator('#count').fill('3');
  await page.locator('#also').fill('22.12.2027, 2027-12-25');
  await page.locator('#also').blur();
  await expect(ahead).toHaveText(say('ahead-dates', { free: '4', all: '5' }));
  await expect(ahead).toHaveAttribute('data-verdict', 'taken');
  await expect(page.locator('.ahead-dates li')).toHaveCount(5);
  await expect(page.locator('.ahead-dates li:not([data-verdict=free])')).toContainText(say('holiday-christmas'));
  await page.locator('input[name=repeat][value=none]').check();
  await page.locator('#also').fill('');
  await page.locator('#also').blur();
  await expect(page.locator('.ahead-dates li')).toHaveCount(0);
});

test('the form books as well when the browser gets no wasm', async ({ page, lang, say, member, dayFor, troubles }) => {
  troubles.expect(/wasm|Failed to fetch/);
  await page.route('**/*.wasm', (route) => route.abort('blockedbyclient'));
  await signInAs(page, member.name);
  await page.goto(`/${lang}/calendar?view=day&date=${dayFor('look-ahead')}`);
  const blocked = page.waitForEvent('requestfailed', (request) => request.url().endsWith('.wasm'));
  await page.locator('.plan a.free').first().click();
  await blocked;
  await sayWhatFor(page, member.association);
  expect(await send(page, say)).toBe(303);
  await expectBooked(page, say);
});
