import { violations } from './axe';
import { expect, test } from './house';
import { LETTER, PAGES } from './pages';
import { words } from './words';

/** What a letter leaves to the program it is read in: the landmarks of the page around it. */
const AROUND = ['region', 'landmark-one-main'];

test.describe.configure({ mode: 'parallel' });

for (const [locale, lang] of [['de-DE', 'de'], ['en-GB', 'en']] as const) {
  test.describe(`in ${lang}`, () => {
    test.use({ locale });
    for (const [name, open] of Object.entries(PAGES)) {
      test(`${name} can be read by everybody, by day and by night`, async ({ page, member, dayFor }) => {
        await open({ page, lang, say: words(lang), member, day: dayFor('pages') });
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          expect.soft(await violations(page, name === LETTER ? AROUND : []), colorScheme).toEqual([]);
        }
      });
    }
  });
}
