import { book, bookingNumber, dayAfterToday, expect, expectBooked, formFor, sayWhatFor, send, signInAs, test, type Wish } from './house';
import { arrowTo, tabTo } from './tab';

const COORDINATOR = 'Jana Probst';
/** Somebody of another association. */
const RIVAL = { name: 'Selin Aras', association: 'frauenwerkstatt-morgenziegel' };

/** The form with everything filled in that has to be. */
const filledIn = (lang: 'de' | 'en', wish: Wish, association: string) => `${formFor(lang, wish)}&purpose=meeting&association=${association}`;

test('a date that is taken is left out of a series without a mouse', async ({ page, lang, say, member, place }) => {
  await signInAs(page, member.name);
  const wish = { room: 'erkerzimmer', date: dayAfterToday(80 + place), start: '03:00', end: '03:30' };
  const second = dayAfterToday(87 + place);
  await page.goto(formFor(lang, { ...wish, date: second }));
  await sayWhatFor(page, member.association);
  expect(await send(page, say)).toBe(303);

  await page.goto(`${filledIn(lang, wish, member.association)}&repeat=weekly&count=3`);
  await tabTo(page, page.locator('#booking-form button[name=preview]:not(.vh)'));
  await page.keyboard.press('Enter');
  await expect(page.locator('#preview .dates li')).toHaveCount(3);
  const choice = page.locator(`#choice-${second}`);
  await tabTo(page, choice);
  await arrowTo(page, choice, `${second}/skip`);
  await tabTo(page, page.locator('#preview button:not([name])'));
  await page.keyboard.press('Enter');
  await expectBooked(page, say);
});

test('the hall on a Saturday is asked for and granted without a mouse', async ({ page, lang, say, member, place }) => {
  await signInAs(page, member.name);
  const wish = { room: 'saal', date: dayAfterToday(4 + 7 * (15 + place)), start: '10:00', end: '12:00' };
  await page.goto(filledIn(lang, wish, member.association));
  await tabTo(page, page.getByRole('button', { name: say('booking-ask'), exact: true }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toContainText(say('hold-requested'));
  const number = bookingNumber(page);

  await signInAs(page, COORDINATOR);
  await page.goto(`/${lang}/desk/requests`);
  const request = page.getByRole('article').filter({ has: page.locator(`a[href$="/bookings/${number}"]`) });
  await tabTo(page, request.getByRole('button', { name: say('request-approve') }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toContainText(say('requests-answered'));
  await page.goto(`/${lang}/bookings/${number}`);
  await expect(page.getByRole('main')).toContainText(say('hold-confirmed'));
});

test('who waits for a room gets it without a mouse', async ({ page, lang, say, member, dayFor }) => {
  await signInAs(page, member.name);
  const wish = await book(page, say, lang, dayFor('requests'), member.association);
  const taken = page.url();

  await signInAs(page, RIVAL.name);
  await page.goto(filledIn(lang, wish, RIVAL.association));
  const go = [say('booking-go'), say('booking-ask')].map((name) => page.getByRole('button', { name, exact: true }));
  await tabTo(page, go[0].or(go[1]));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: say('refused-title') })).toBeVisible();
  await tabTo(page, page.locator('button[name=instead][value=wait]'));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/account\?fresh=wait/);

  await signInAs(page, member.name);
  await page.goto(taken);
  await tabTo(page, page.getByText(say('cancel-open')));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: say('cancel-go') }));
  await page.keyboard.press('Enter');
  await expect(page.getByText(say('booking-off'))).toBeVisible();

  await signInAs(page, RIVAL.name);
  await page.goto(`/${lang}/account`);
  const waiting = page.getByRole('listitem').filter({ has: page.locator(`time[datetime="${wish.date}T${wish.start}"]`) });
  await tabTo(page, waiting.getByRole('button', { name: say('offer-take') }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toContainText(say('hold-confirmed'));
});
