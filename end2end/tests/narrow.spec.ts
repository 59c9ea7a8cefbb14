import { expect, test } from './house';
import { sticking } from './layout';
import { PAGES } from './pages';

test.describe.configure({ mode: 'parallel' });
// German has the longer words.
test.use({ locale: 'de-DE' });

for (const [name, open] of Object.entries(PAGES)) {
  test(`${name} fits a narrow screen and large letters`, async ({ page, lang, say, member, dayFor }) => {
    await open({ page, lang, say, member, day: dayFor('pages') });
    await page.setViewportSize({ width: 320, height: 640 });
    expect.soft(await sticking(page), '320 px').toEqual([]);
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    expect.soft(await sticking(page), '200 %').toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect.soft(await sticking(page), '320 px and 200 %').toEqual([]);
  });
}

for (const statement of ['imprint', 'privacy', 'accessibility']) {
  test(`what the house says under ${statement} has one rule over it and room beside its name`, async ({ page, lang }) => {
    await page.goto(`/${lang}/${statement}`);
    for (const [width, letters] of [[1280, '100%'], [640, '200%']] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.evaluate((size) => (document.documentElement.style.fontSize = size), letters);
      expect.soft(await sticking(page), `${width} px, ${letters}`).toEqual([]);
      const values = await page.locator('.facts dd').evaluateAll((all) =>
        all.map((value) => ({
          rules: [value, ...value.querySelectorAll('*')].filter((element) => getComputedStyle(element).borderTopWidth !== '0px').length,
          share: value.clientWidth / (value.closest('dl')?.clientWidth ?? 0),
        })),
      );
      expect(values.length).toBeGreaterThan(2);
      expect.soft(values.filter(({ rules, share }) => rules > 0 || share < 0.5), `${width} px, ${letters}`).toEqual([]);
    }
  });
}
