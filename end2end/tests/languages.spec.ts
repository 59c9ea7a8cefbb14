import { type Page } from '@playwright/test';

import { contrasts, violations } from './axe';
import { expect, test } from './house';
import { covered, sticking } from './layout';
import { direction, LANGS, texts, type Lang } from './words';

test.describe.configure({ mode: 'parallel' });

/** Every kind of page that newcomers read. */
const PUBLIC = [
  '/',
  '/counselling',
  '/counselling?topic=letters-forms&language=tr',
  '/counselling/brief-verstehen',
  '/associations',
  '/associations/frauenwerkstatt-morgenziegel',
  '/rooms',
  '/rooms/lange-tafel',
  '/rules',
  '/calendar',
  '/sign-in',
  '/nowhere/at/all',
];

/** German words that no other language of the site writes like this. */
const GERMAN = /(?<!\p{L})(und|für|nicht|Sie|wird|werden|oder|heute|Uhr|keine?|bitte|unsere?|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Sprechstunden?|Angebote?|Termine?|Räume|Vereine?|Raum|Thema|Personen|barrierefrei|kostenlos)(?!\p{L})/u;

test('the site speaks seventeen languages', () => {
  expect(LANGS).toHaveLength(17);
});

for (const lang of LANGS) {
  for (const path of PUBLIC) {
    test(`/${lang}${path} is for everybody who reads ${lang}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: 'light' });
      const answer = await page.goto(`/${lang}${path}`);
      expect(answer?.status()).toBe(path.startsWith('/nowhere') ? 404 : 200);
      const html = page.locator('html');
      await expect(html).toHaveAttribute('lang', lang);
      await expect(html).toHaveAttribute('dir', direction(lang));
      if (!lang.startsWith('de')) expect.soft(await germanOn(page, lang), 'German words').toEqual([]);

      await openEverything(page);
      expect.soft(await violations(page), 'by day').toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect.soft(await contrasts(page), 'by night').toEqual([]);

      await fits(page, { width: 320, height: 640 });
      await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
      await fits(page, { width: 320, height: 640 });
      await fits(page, { width: 1280, height: 900 });
    });
  }
}

/** The choice of language and whatever else is folded away. */
async function openEverything(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all) => all.forEach((details) => ((details as HTMLDetailsElement).open = true)));
}

async function fits(page: Page, size: { width: number; height: number }): Promise<void> {
  await page.setViewportSize(size);
  const letters = await page.evaluate(() => document.documentElement.style.fontSize || '100%');
  const where = `${size.width} px, letters of ${letters}`;
  expect.soft(await sticking(page), where).toEqual([]);
  expect.soft(await covered(page), where).toEqual([]);
}

/** German on a page in another language, where nothing says that it is German. */
async function germanOn(page: Page, lang: Lang): Promise<string[]> {
  const own = new Set(texts(lang).values());
  const german = new Set([...texts('de').values()].filter((words) => !own.has(words)));
  return (await wordsOf(page)).filter((words) => german.has(words) || GERMAN.test(words));
}

/** Everything the page says in its own language, to eyes, ears and programs; names stand in a `bdi`, or in a language of their own. */
async function wordsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isOwn = (element: Element) => element.closest('[lang]') === document.documentElement && !element.closest('bdi, style, script');
    const said: string[] = [];
    for (const element of document.querySelectorAll('*')) {
      if (!isOwn(element)) continue;
      for (const name of ['aria-label', 'placeholder', 'title', 'alt', 'content']) said.push(element.getAttribute(name) ?? '');
      for (const child of element.childNodes) if (child instanceof Text) said.push(child.data);
    }
    return said.map((words) => words.trim()).filter((words) => words !== '');
  });
}
