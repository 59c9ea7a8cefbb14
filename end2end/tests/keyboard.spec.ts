import { expect, expectBooked, formFor, signInAs, test } from './house';
import { arrowTo, tabTo } from './tab';

test('the first Tab on a page leads past the navigation', async ({ page, lang, say }) => {
  await page.goto(`/${lang}/`);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: say('skip') });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('main').locator('a, input:not([type=hidden]), select, button, summary').first()).toBeFocused();
});

test('every place in the navigation is reached with Tab and opened with Enter', async ({ page, lang, say }) => {
  for (const [place, path] of [
    ['nav-counselling', 'counselling'],
    ['nav-associations', 'associations'],
    ['nav-rooms', 'rooms'],
    ['nav-calendar', 'calendar'],
  ] as const) {
    await page.goto(`/${lang}/`);
    await tabTo(page, page.getByRole('banner').getByRole('link', { name: say(place) }));
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`/${lang}/${path}`);
  }
});

test('a room is booked and the booking called off without a mouse', async ({ page, lang, say, member, dayFor }) => {
  await signInAs(page, member.name);
  await page.goto(`/${lang}/calendar?view=day&date=${dayFor('keyboard')}`);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await tabTo(page, page.locator('.plan a.free').first());
  await page.keyboard.press('Enter');
  await expect(page.locator('#booking-form')).toBeVisible();

  const association = page.locator('#association');
  await tabTo(page, association);
  await arrowTo(page, association, member.association);
  const purpose = page.locator('input[name=purpose]');
  await tabTo(page, purpose.first());
  await page.keyboard.press('Space');
  await expect(purpose.first()).toBeChecked();
  await page.keyboard.press('ArrowDown');
  await expect(purpose.nth(1)).toBeChecked();
  await page.keyboard.press('ArrowUp');
  await expect(page.locator('input[name=purpose][value=counselling]')).toBeChecked();
  const service = page.locator('#service');
  await tabTo(page, service);
  await arrowTo(page, service, member.service);
  await tabTo(page, page.getByRole('button', { name: say('booking-go'), exact: true }));
  await page.keyboard.press('Space');
  await expectBooked(page, say);

  await tabTo(page, page.locator('main summary'));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: say('cancel-go') }));
  await page.keyboard.press('Space');
  await expect(page.getByText(say('booking-off'))).toBeVisible();
});

test('a refusal is read and answered without a mouse', async ({ page, lang, say, member, dayFor }) => {
  await signInAs(page, member.name);
  const [first, second] = [dayFor('keyboard'), dayFor('keyboard')];
  await page.goto(`/${lang}/bookings/new?room=erkerzimmer&date=${first}&start=20:00&end=21:00&purpose=meeting&association=${member.association}`);
  const go = page.getByRole('button', { name: say('booking-go'), exact: true });
  await tabTo(page, go);
  await page.keyboard.press('Enter');
  await expectBooked(page, say);

  await page.goto(`/${lang}/bookings/new?room=erkerzimmer&date=${second}&start=20:30&end=21:30&purpose=meeting&association=${member.association}`);
  await tabTo(page, go);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: say('refused-title') })).toBeVisible();
  await tabTo(page, page.locator('button[name=instead][value^="room:"]').first());
  await page.keyboard.press('Enter');
  await expectBooked(page, say);
});

test('a series is seen and booked without a mouse', async ({ page, lang, say, member, place, dayFor }) => {
  await signInAs(page, member.name);
  const wish = { room: 'erkerzimmer', date: dayFor('series'), start: `0${5 + (place % 2)}:00`, end: `0${5 + (place % 2)}:30` };
  await page.goto(`${formFor(lang, wish)}&purpose=meeting&association=${member.association}`);
  await tabTo(page, page.locator('.repeating summary'));
  await page.keyboard.press('Enter');
  await tabTo(page, page.locator('#repeat'));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('input[name=repeat][value=weekly]')).toBeChecked();
  const count = page.locator('#count');
  await tabTo(page, count);
  await page.keyboard.type('3');
  // Enter anywhere in the form shows the dates and books nothing.
  await page.keyboard.press('Enter');
  await expect(page.locator('#preview .dates li')).toHaveCount(3);
  await tabTo(page, page.locator('#title'));
  await page.keyboard.press('Enter');
  await expect(page.locator('#preview .dates li')).toHaveCount(3);
  await tabTo(page, page.locator('#preview button:not([name])'));
  await page.keyboard.press('Enter');
  await expectBooked(page, say);
});
