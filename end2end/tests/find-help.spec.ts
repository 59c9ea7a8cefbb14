import { expect, test } from './house';
import { tabTo } from './tab';
import { direction, meaning, words } from './words';

/** A word of many letters, the slug of its explanation, and the topic it leads to. */
const LETTER = { word: 'Aufenthaltstitel', slug: 'aufenthaltstitel', topic: 'residence-asylum' };

for (const [locale, lang, other] of [['ar-SY', 'ar', 'ti'], ['ti-ER', 'ti', 'de'], ['de-DE', 'de', 'ar']] as const) {
  test.describe(`somebody with a letter in the hand who reads ${lang}`, () => {
    test.use({ locale });
    const say = words(lang);

    test('learns what its word means, who helps and when', async ({ page, context, troubles }) => {
      await page.goto('/');
      await expect(page).toHaveURL(`/${lang}/`);
      await expect(page.locator('html')).toHaveAttribute('dir', direction(lang));

      await page.locator('#q').fill(LETTER.word);
      await page.locator('#q').press('Enter');
      await expect(page).toHaveURL(`/${lang}/counselling?q=${LETTER.word}`);
      await expect(page.getByRole('main')).toContainText(meaning(lang, LETTER.slug));

      const topic = page.locator('#topics-found a').first();
      await expect(topic).toContainText(say(`topic-${LETTER.topic}`));
      await topic.click();
      await expect(page).toHaveURL(new RegExp(`[?&]topic=${LETTER.topic}`));
      const service = page.locator('#services > li').filter({ has: page.locator('time') }).first();
      const promised = await service.locator('time').first().getAttribute('datetime');
      await service.getByRole('heading').getByRole('link').click();
      await expect(page.locator(`time[datetime="${promised}"]`)).toBeVisible();

      expect(await page.locator('script:not([type="application/ld+json"])').count()).toBe(0);
      expect(troubles.requests.filter((url) => /\.(js|wasm)$/.test(url))).toEqual([]);
      expect(await context.cookies()).toEqual([]);
    });

    test('reads on in another language, without a mouse', async ({ page }) => {
      await page.goto(`/${lang}/`);
      await tabTo(page, page.locator('#q'));
      await page.keyboard.type(LETTER.word);
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(`/${lang}/counselling?q=${LETTER.word}`);

      const choice = page.locator('details.langs');
      await tabTo(page, choice.locator('summary'));
      await page.keyboard.press('Enter');
      await expect(choice).toHaveAttribute('open');
      await tabTo(page, choice.locator(`button[lang=${other}]`));
      await page.keyboard.press('Enter');

      await expect(page).toHaveURL(`/${other}/counselling?q=${LETTER.word}`);
      await expect(page.locator('html')).toHaveAttribute('lang', other);
      await expect(page.locator('#q')).toHaveValue(LETTER.word);
      await expect(page.getByRole('main')).toContainText(meaning(other, LETTER.slug));
    });
  });
}

test('whoever types what nobody understands is still told whom to call', async ({ page, lang }) => {
  await page.goto(`/${lang}/counselling?q=qxzvwk+brmpf`);
  await expect(page.locator('#topics-found')).toHaveCount(0);
  await expect(page.locator('main a[href^="tel:"]').first()).toBeVisible();
});
