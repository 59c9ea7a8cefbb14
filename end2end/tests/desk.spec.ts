import { book, expect, signInAs, test } from './house';

const COORDINATOR = 'Jana Probst';

test('the coordinator sees at the desk which letters went out', async ({ page, lang, say, member, dayFor }) => {
  await signInAs(page, member.name);
  const wish = await book(page, say, lang, dayFor('desk'), member.association);

  await signInAs(page, COORDINATOR);
  await page.getByRole('banner').getByRole('link', { name: say('nav-coordination') }).click();
  await page.getByRole('main').getByRole('link', { name: say('desk-letters') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('desk-letters-title'));
  await expect(page.getByText(say('desk-given-up-none'))).toBeVisible();
  const letter = page.getByRole('listitem').filter({ hasText: member.email }).filter({ hasText: `${wish.start}–${wish.end}` });
  await expect(letter.first()).toBeVisible();
});

test('a member is told who may sit at the desk', async ({ page, lang, say, member }) => {
  await signInAs(page, member.name);
  await expect(page.getByRole('banner').getByRole('link', { name: say('nav-coordination') })).toHaveCount(0);
  const answer = await page.goto(`/${lang}/desk/letters`);
  expect(answer?.status()).toBe(403);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('forbidden-title'));
  await expect(page.getByRole('main')).toContainText(say('who-coordination'));
});

test('who is not signed in is asked to, and then may not see the desk all the same', async ({ page, lang }) => {
  await page.goto(`/${lang}/desk/letters`);
  await expect(page).toHaveURL(/\/sign-in\?next=%2Fdesk%2Fletters/);
});

test('an adviser from outside is told who may book', async ({ page, lang, say }) => {
  await signInAs(page, 'Henrik Vossler');
  const answer = await page.goto(`/${lang}/bookings/new`);
  expect(answer?.status()).toBe(403);
  await expect(page.getByRole('main')).toContainText(say('who-association'));
});
