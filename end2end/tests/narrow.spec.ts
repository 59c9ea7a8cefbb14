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
