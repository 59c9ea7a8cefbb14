import {
  bookingNumber,
  expect,
  expectBooked,
  openNewestLetter,
  pressFreeStretch,
  sayWhatFor,
  send,
  signInAs,
  test,
} from './house';

test('a member books a counselling hour, the directory promises it, and takes it back when it is called off', async ({
  page,
  lang,
  say,
  member,
  dayFor,
}) => {
  await signInAs(page, member.name);
  await page.getByRole('navigation', { name: say('nav'), exact: true }).getByRole('link', { name: say('nav-calendar') }).click();
  await expect(page).toHaveURL(`/${lang}/calendar`);

  const wish = await pressFreeStretch(page, lang, dayFor('member'));
  await sayWhatFor(page, member.association, member.service);
  expect(await send(page, say)).toBe(303);
  await expectBooked(page, say);
  const coming = [say('letter-coming', { email: member.email }), say('letter-gone', { email: member.email })];
  expect(coming).toContain(await page.getByRole('status').getByRole('paragraph').innerText());
  const booking = page.url();
  const number = bookingNumber(page);

  await openNewestLetter(page, member.email, number);
  await expect(page.locator('pre')).toContainText(number);
  await expect(page.locator('dl code')).toHaveText('REQUEST');
  await expect(page.frameLocator('iframe').getByText(number)).toBeVisible();

  const session = page.locator(`time[datetime="${wish.date}T${wish.start}"]`);
  await page.goto(`/${lang}/counselling/${member.service}`);
  await expect(session).toBeVisible();

  await page.goto(booking);
  await page.getByText(say('cancel-open')).click();
  await page.getByRole('button', { name: say('cancel-go') }).click();
  await expect(page.getByText(say('booking-off'))).toBeVisible();
  await expect(page.getByText(say('cancel-open'))).toHaveCount(0);

  await openNewestLetter(page, member.email, number);
  await expect(page.locator('pre')).toContainText(number);
  await expect(page.locator('dl code')).toHaveText('CANCEL');

  await page.goto(`/${lang}/counselling/${member.service}`);
  await expect(session).toHaveCount(0);
  await page.goto(`/${lang}/calendar?view=day&date=${wish.date}`);
  await expect(page.locator(`.plan a[href*="${number}"]`)).toHaveCount(0);
});

test('a member sees their booking in day, week, list and account', async ({ page, lang, say, member, dayFor }) => {
  await signInAs(page, member.name);
  const wish = await pressFreeStretch(page, lang, dayFor('member'));
  await sayWhatFor(page, member.association);
  await page.locator('#title').fill('Runde mit Ü & <b>Zeichen</b>');
  expect(await send(page, say)).toBe(303);
  await expectBooked(page, say);
  const number = bookingNumber(page);

  const views = page.getByRole('navigation', { name: say('plan-nav') });
  await page.getByRole('link', { name: say('booking-plan') }).click();
  const entry = page.locator(`main a[href$="/bookings/${number}"]`);
  await expect(entry).toContainText('Runde mit Ü & <b>Zeichen</b>');
  await views.getByRole('link', { name: say('view-week'), exact: true }).click();
  await expect(page.locator('table.week')).toBeVisible();
  await expect(entry).toContainText(`${wish.start}–${wish.end}`);
  await views.getByRole('link', { name: say('view-agenda'), exact: true }).click();
  await expect(page.locator('table')).toHaveCount(0);
  await expect(entry).toBeVisible();
  await page.goto(`/${lang}/account`);
  await expect(entry).toBeVisible();

  await entry.click();
  await page.getByText(say('cancel-open')).click();
  await page.getByRole('button', { name: say('cancel-go') }).click();
  await expect(page.getByText(say('booking-off'))).toBeVisible();
});
