import { book, bookingNumber, dayAfterToday, expect, formFor, sayWhatFor, send, signInAs, test } from './house';

const COORDINATOR = 'Jana Probst';
/** Somebody of another association. */
const RIVAL = { name: 'Selin Aras', association: 'frauenwerkstatt-morgenziegel' };

/** A Saturday in spring that only one project books on. */
const saturdayFor = (place: number) => dayAfterToday(4 + 7 * (10 + place));

test('the hall on a Saturday is asked for, and the coordination says yes', async ({ page, lang, say, member, place }) => {
  const wish = { room: 'saal', date: saturdayFor(place), start: '10:00', end: '12:00' };
  await signInAs(page, member.name);
  await page.goto(formFor(lang, wish));
  await sayWhatFor(page, member.association);
  await page.locator('#note').fill('Mit Klavier, bitte.');
  expect(await send(page, say)).toBe(303);
  const number = bookingNumber(page);
  await expect(page.getByRole('main')).toContainText(say('hold-requested'));

  await signInAs(page, COORDINATOR);
  await page.getByRole('banner').getByRole('link', { name: say('nav-requests') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('requests-title'));
  const request = page.getByRole('article').filter({ has: page.locator(`a[href$="/bookings/${number}"]`) });
  await expect(request.locator(`time[datetime="${wish.date}T${wish.start}"]`)).toBeVisible();
  await expect(request).toContainText(member.name);
  await expect(request).toContainText('Mit Klavier, bitte.');

  await request.getByText(say('request-decline'), { exact: true }).click();
  await request.getByRole('button', { name: say('request-decline-go') }).click();
  await expect(page.getByRole('alert')).toContainText(say('problem-missing-reason'));
  await expect(request.locator('textarea')).toBeVisible();

  await request.getByRole('button', { name: say('request-approve') }).click();
  await expect(page.getByRole('status')).toContainText(say('requests-answered'));
  await expect(request).toHaveCount(0);

  await signInAs(page, member.name);
  await page.goto(`/${lang}/bookings/${number}`);
  await expect(page.getByRole('main')).toContainText(say('hold-confirmed'));
});

test('who waits for a room gets it when it is called off', async ({ page, lang, say, member, dayFor }) => {
  await signInAs(page, member.name);
  const wish = await book(page, say, lang, dayFor('requests'), member.association);
  const taken = page.url();

  await signInAs(page, RIVAL.name);
  await page.goto(formFor(lang, wish));
  await sayWhatFor(page, RIVAL.association);
  expect(await send(page, say)).toBe(422);
  await page.locator('button[name=instead][value=wait]').click();
  await expect(page).toHaveURL(/\/account\?fresh=wait/);
  await expect(page.getByRole('status')).toContainText(say('waiting-fresh'));
  const place = page.getByRole('listitem').filter({ has: page.locator(`time[datetime="${wish.date}T${wish.start}"]`) });
  await expect(place.getByRole('button', { name: say('waiting-withdraw') })).toBeVisible();

  await signInAs(page, member.name);
  await page.goto(taken);
  await page.getByText(say('cancel-open')).click();
  await page.getByRole('button', { name: say('cancel-go') }).click();
  await expect(page.getByText(say('booking-off'))).toBeVisible();

  await signInAs(page, RIVAL.name);
  await page.goto(`/${lang}/account`);
  await place.getByRole('button', { name: say('offer-take') }).click();
  await expect(page).toHaveURL(/\/bookings\/[^/?]+$/);
  await expect(page.getByRole('main')).toContainText(say('hold-confirmed'));
});
