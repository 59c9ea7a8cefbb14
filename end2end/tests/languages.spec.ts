import { type Page } from '@playwright/test';

import { contrasts, violations } from './axe';
import { expect, test } from './house';
import { covered, sticking } from './layout';
import { direction, LANGS, texts, type Lang } from './words';

test.describe.configure({ mode: 'parallel', timeout: 180_000 });

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

/** What the house says of itself, and what words that were typed lead to. */
const ANSWERS = ['/counselling?q=Bewilligungsbescheid', '/counselling?q=xqzvv', '/counselling?q=Abschiebung', '/imprint', '/privacy', '/accessibility', '/feedback'];

/** German words that no other language of the site writes like this. */
const GERMAN =
  /(?<!\p{L})(und|für|nicht|Sie|wird|werden|oder|heute|Uhr|keine?|bitte|unsere?|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Sprechstunden?|Angebote?|Termine?|Räume|Vereine?|Raum|Thema|Personen|barrierefrei|kostenlos)(?!\p{L})/u;

test('the site speaks seventeen languages', () => {
  expect(LANGS).toHaveLength(17);
});

for (const lang of LANGS) {
  // One visit of a page serves everything there is to look at.
  test(`every public page is for everybody who reads ${lang}`, async ({ page }) => {
    for (const path of PUBLIC) await test.step(path, () => isForEverybody(page, lang, path));
  });

  test(`every answer is for everybody who reads ${lang}`, async ({ page }) => {
    for (const path of ANSWERS) await test.step(path, () => isForEverybody(page, lang, path));
  });
}

async function isForEverybody(page: Page, lang: Lang, path: string): Promise<void> {
  const here = (what: string) => `/${lang}${path}: ${what}`;
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ colorScheme: 'light' });
  const answer = await page.goto(`/${lang}${path}`);
  expect(answer?.status(), here('status')).toBe(path.startsWith('/nowhere') ? 404 : 200);
  const html = page.locator('html');
  await expect.soft(html, here('language')).toHaveAttribute('lang', lang);
  await expect.soft(html, here('direction')).toHaveAttribute('dir', direction(lang));
  if (!lang.startsWith('de')) expect.soft(await germanOn(page, lang), here('German words')).toEqual([]);

  await openEverything(page);
  expect.soft(await violations(page), here('by day')).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect.soft(await contrasts(page), here('by night')).toEqual([]);

  for (const [letters, width] of [['100%', 320], ['200%', 320], ['200%', 1280]] as const) {
    await page.setViewportSize({ width, height: 640 });
    await page.evaluate((letters) => (document.documentElement.style.fontSize = letters), letters);
    expect.soft(await sticking(page), here(`${width} px, letters of ${letters}`)).toEqual([]);
    expect.soft(await covered(page), here(`${width} px, letters of ${letters}`)).toEqual([]);
  }
}

/** The choice of language and whatever else is folded away. */
async function openEverything(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all) => all.forEach((details) => ((details as HTMLDetailsElement).open = true)));
}

/** German on a page in another language, where nothing says that it is German; a German word may stand in brackets behind its translation. */
async function germanOn(page: Page, lang: Lang): Promise<string[]> {
  const own = new Set(texts(lang).values());
  const german = new Set([...texts('de').values()].filter((words) => !own.has(words)));
  return (await wordsOf(page)).filter((words) => german.has(words) || GERMAN.test(words.replace(/\([^)]*\)/g, '')));
}

/** Everything the page says in its own language, to eyes and ears; names stand in a `bdi` or the list of associations, or in a language of their own. */
async function wordsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isOwn = (element: Element) =>
      element.closest('[lang]') === document.documentElement && !element.closest('bdi, style, script, meta, select[name=association]');
    const said: string[] = [];
    for (const element of document.querySelectorAll('*')) {
      if (!isOwn(element)) continue;
      for (const name of ['aria-label', 'placeholder', 'title', 'alt']) said.push(element.getAttribute(name) ?? '');
      for (const child of element.childNodes) if (child instanceof Text) said.push(child.data);
    }
    return said.map((words) => words.trim()).filter((words) => words !== '');
  });
}
