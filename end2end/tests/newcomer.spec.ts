import { chooseLanguage, expect, test } from './house';
import { words } from './words';

for (const [locale, lang] of [['de-DE', 'de'], ['en-GB', 'en']] as const) {
  test.describe(`a newcomer whose browser asks for ${lang}`, () => {
    test.use({ locale });
    const say = words(lang);

    test('lands in their language and finds who helps, when, and with whom', async ({ page, context, troubles }) => {
      await page.goto('/');
      await expect(page).toHaveURL(`/${lang}/`);
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('home-question'));

      await page.getByRole('link', { name: say('topic-letters-forms') }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('topic-letters-forms'));
      const first = page.locator('#services > li').first();
      await expect(first.locator('time')).not.toHaveCount(0);

      const promised = await first.locator('time').first().getAttribute('datetime');
      await first.getByRole('link').first().click();
      await expect(page.locator(`time[datetime="${promised}"]`)).toBeVisible();

      const association = page.locator('main dl a[href*="/associations/"]');
      const name = await association.innerText();
      await association.click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
      await expect(page.getByText(say('invented-entry'))).toBeVisible();
      await expect(page.getByRole('heading', { name: say('this-week') })).toBeVisible();

      await page.goBack();
      await expect(page.locator(`time[datetime="${promised}"]`)).toBeVisible();

      expect(await page.locator('script:not([type="application/ld+json"])').count()).toBe(0);
      expect(troubles.requests.filter((url) => /\.(js|wasm)$/.test(url))).toEqual([]);
      expect(await context.cookies()).toEqual([]);
    });
  });
}

test('a newcomer sees what is on today', async ({ page, lang, say }) => {
  await page.goto(`/${lang}/`);
  await expect(page.getByRole('heading', { name: say('home-today') })).toBeVisible();
  const times = page.locator('#today ~ .hour time');
  await expect(times).not.toHaveCount(0);
  for (const at of await times.evaluateAll((times) => times.map((time) => time.getAttribute('datetime')))) {
    expect(at).toMatch(/^2026-11-24T/);
  }
  expect(await page.locator('script:not([type="application/ld+json"])').count()).toBe(0);
});

test('a newcomer narrows the list to a language, and lifts that again', async ({ page, lang, say, context }) => {
  await page.goto(`/${lang}/counselling`);
  const services = page.locator('#services > li');
  const all = await services.count();
  expect(all).toBeGreaterThanOrEqual(30);

  await page.getByLabel(say('filter-language'), { exact: true }).selectOption('ti');
  await page.getByRole('main').getByRole('button', { name: say('filter-go') }).click();
  await expect(page).toHaveURL(/language=ti/);
  const some = await services.count();
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThan(all);
  for (const service of await services.all()) await expect(service).toContainText(say('language-ti'));
  await expect(page.getByLabel(say('filter-language'), { exact: true })).toHaveValue('ti');

  await page.getByRole('link', { name: say('filter-lift', { name: say('language-ti') }) }).click();
  await expect(services).toHaveCount(all);
  expect(await page.locator('script:not([type="application/ld+json"])').count()).toBe(0);
  expect(await context.cookies()).toEqual([]);
});

test('a newcomer changes the language and keeps page and filters', async ({ page, lang, context }) => {
  const [other, name] = lang === 'de' ? (['en', 'English'] as const) : (['de', 'Deutsch'] as const);
  await page.goto(`/${lang}/counselling?topic=letters-forms&language=tr`);
  const found = await page.locator('#services > li').count();

  await chooseLanguage(page, name);
  await expect(page).toHaveURL(`/${other}/counselling?topic=letters-forms&language=tr&q=`);
  await expect(page.locator('html')).toHaveAttribute('lang', other);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words(other)('topic-letters-forms'));
  await expect(page.locator('#language')).toHaveValue('tr');
  await expect(page.locator('#services > li')).toHaveCount(found);
  expect(await context.cookies()).toEqual([]);
});

test('a newcomer who looks for what nobody offers hears whom to ask', async ({ page, lang, say }) => {
  await page.goto(`/${lang}/counselling?topic=asylum-interview&language=vi`);
  await expect(page.getByText(say('counselling-none-fits'))).toBeVisible();
  await expect(page.locator('main a[href^="tel:"]')).toBeVisible();
  await expect(page.locator('#instead a')).not.toHaveCount(0);
  await page.getByRole('main').getByRole('link', { name: say('all-services') }).click();
  await expect(page.locator('#services > li')).not.toHaveCount(0);
});

test('a newcomer with an old link gets a way on', async ({ page, lang, say }) => {
  const answer = await page.goto(`/${lang}/counselling/nobody-offers-this`);
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('not-found-title'));
  await page.getByRole('main').getByRole('link', { name: say('all-services') }).click();
  await expect(page.locator('#services > li')).not.toHaveCount(0);
});
