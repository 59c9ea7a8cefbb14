import AxeBuilder from '@axe-core/playwright';
import { type Page } from '@playwright/test';

import { expect, test } from './house';
import { LETTER, PAGES } from './pages';
import { words } from './words';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
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

/** What axe finds, one line an element. */
async function violations(page: Page, without: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode().options({
    runOnly: { type: 'tag', values: TAGS },
    rules: {
      'color-contrast-enhanced': { enabled: true },
      ...Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
    },
  });
  // A letter stands in a frame that runs no script, axe's neither; it has a test of its own.
  const { violations } = await axe.exclude('iframe').analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} – ${node.failureSummary ?? ''}`));
}
