import { expect, send, signInAs, test, typed } from './house';

test('an empty booking form comes back with what to do about each field', async ({ page, lang, say, member }) => {
  await signInAs(page, member.name);
  await page.goto(`/${lang}/bookings/new`);
  await page.locator('#date').fill('');
  await page.locator('#title').fill('Bleibt stehen');
  const kept = await typed(page);
  expect(await send(page, say)).toBe(422);

  await expect(page).toHaveTitle(new RegExp(`^${say('error-prefix')}`));
  const summary = page.locator('main > :first-child');
  await expect(summary).toHaveRole('alert');
  await expect(summary).toContainText(say('errors-title'));
  expect(await typed(page)).toEqual(kept);

  const links = await summary.getByRole('link').all();
  const missing = ['room', 'purpose', 'date', 'start', 'end'];
  expect((await Promise.all(links.map((link) => link.getAttribute('href')))).sort()).toEqual(missing.map((field) => `#${field}`).sort());
  for (const link of links) {
    const field = (await link.getAttribute('href')) ?? '';
    const problem = say(`problem-missing-${field.slice(1)}`);
    await expect(link).toHaveText(new RegExp(`^.+${escaped(problem)}$`));
    await link.click();
    await expect(page.locator(field), `focus after pressing ${field}`).toBeFocused();
    await expect(page.locator(field)).toHaveAccessibleDescription(new RegExp(escaped(problem)));
  }
});

test('a booking form with nonsense in it comes back with the nonsense still there', async ({ page, lang, say, member }) => {
  await signInAs(page, member.name);
  await page.goto(`/${lang}/bookings/new?room=ofenzimmer&date=2026-12-01&start=19:00&end=17:00`);
  await page.locator('#association').selectOption(member.association);
  await page.locator('input[name=purpose][value=counselling]').check();
  await page.locator('#attendees').fill('zwölf');
  await page.locator('#note').fill('</textarea><script>alert(1)</script>\n"quoted" & \'so\'');
  const kept = await typed(page);
  expect(await send(page, say)).toBe(422);

  for (const [field, problem] of [
    ['end', 'problem-end-not-after-start'],
    ['service', 'problem-missing-service'],
    ['attendees', 'problem-not-a-number'],
  ] as const) {
    await expect(page.getByRole('alert').getByRole('link', { name: say(problem) })).toHaveAttribute('href', `#${field}`);
    await expect(page.locator(`#${field}`)).toHaveAttribute('aria-invalid', 'true');
    await expect(page.locator(`#${field}`)).toHaveAccessibleDescription(new RegExp(escaped(say(problem))));
  }
  expect(await typed(page)).toEqual(kept);
});

test('an address that is none comes back with what to do', async ({ page, lang, say }) => {
  await page.goto(`/${lang}/sign-in`);
  for (const [address, problem] of [['', 'problem-missing-email'], ['daria at wollmuetze', 'problem-not-an-email']] as const) {
    await page.locator('#email').fill(address);
    await page.getByRole('button', { name: say('sign-in-send') }).click();
    await expect(page.locator('main > :first-child')).toHaveRole('alert');
    await page.getByRole('alert').getByRole('link', { name: say(problem) }).click();
    await expect(page.locator('#email')).toBeFocused();
    await expect(page.locator('#email')).toHaveValue(address);
    await expect(page.locator('#email')).toHaveAccessibleDescription(new RegExp(escaped(say(problem))));
  }
});

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
