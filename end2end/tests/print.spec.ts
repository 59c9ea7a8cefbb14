import { type Page } from '@playwright/test';

import { expect, signInAs, test } from './house';

/** A4 in points. */
const [SHORT, LONG] = [595, 842];
/** Six points in the pixels of a browser: what can still be read on a wall. */
const LEAST = 8;

/** What a full day of a month only counts stands in the plan of the day. */
const ENTRIES = '.plan .b:not(details *)';

const SHEETS = {
  'the week of all rooms': 'view=week&date=2026-11-24',
  'the week of all rooms, narrowed down': 'view=week&date=2026-11-24&purpose=counselling',
  'the week of one room': 'view=week&date=2026-11-24&room=lesestube',
  'a day': 'view=day&date=2026-11-26',
  'a month': 'view=month&date=2026-12-01',
  'a month of six weeks': 'view=month&date=2027-05-01',
};

for (const [name, query] of Object.entries(SHEETS)) {
  test(`${name} is printed on one sheet`, async ({ page, lang, say }) => {
    await signInAs(page, 'Jana Probst');
    await page.goto(`/${lang}/calendar?${query}`);
    const title = await page.getByRole('heading', { level: 1 }).innerText();
    const entries = await page.locator(ENTRIES).count();
    expect(await sheets(page)).toEqual([[LONG, SHORT]]);

    await onPaper(page, 1062, 733);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.locator('.printed')).toBeVisible();
    await expect(page.locator('.printed')).toContainText(/2026, 09:\d\d/);
    for (const gone of ['.top', '.bar', '.filters', 'form', '.free', 'footer', '.narrowed a']) {
      for (const element of await page.locator(gone).all()) await expect(element, gone).toBeHidden();
    }
    await expect(page.locator(`:is(${ENTRIES}):visible`)).toHaveCount(entries);
    if (query.includes('date=2026')) expect(entries).toBeGreaterThan(2);
    for (const more of await page.locator('.plan summary').all()) await expect(more).toBeVisible();
    expect(await tooSmall(page)).toEqual([]);
    expect(await withoutEdge(page)).toEqual([]);
    await expect(page.getByRole('link', { name: say('nav-calendar') }).first()).toBeHidden();
  });
}

test('what is on is printed with its title and its association, without a word of what is free', async ({ page, lang, say }) => {
  await signInAs(page, 'Jana Probst');
  await page.goto(`/${lang}/calendar?view=week&date=2026-11-24`);
  await onPaper(page, 1062, 733);
  const entry = page.locator('.plan .b').filter({ hasText: 'Sprachcafé an der langen Tafel' }).first();
  await expect(entry).toBeVisible();
  await expect(entry).toContainText('Lesezeichen und Löffel');
  await expect(entry).toContainText('10:00–12:00');
  expect(await page.locator('.plan').innerText()).not.toContain(say('book'));
});

test('the list is printed upright, and no day is torn from its heading', async ({ page, lang }) => {
  await signInAs(page, 'Jana Probst');
  await page.goto(`/${lang}/calendar?view=agenda&date=2026-11-24`);
  const printed = await sheets(page);
  expect(printed.length).toBeLessThanOrEqual(4);
  for (const sheet of printed) expect(sheet).toEqual([SHORT, LONG]);
  await onPaper(page, 680, 1009);
  await expect(page.locator('.printed')).toBeVisible();
  const kept = await page.locator('.day').evaluateAll((days) =>
    days.map((day) => [day.querySelector('h2'), day.querySelector('li')].map((element) => element && getComputedStyle(element).breakAfter)),
  );
  for (const [heading, first] of kept) expect([heading, first ?? 'avoid']).toEqual(['avoid', 'avoid']);
});

test('on a screen nobody is told when something is printed', async ({ page, lang }) => {
  await page.goto(`/${lang}/calendar?view=week`);
  await expect(page.locator('.printed')).toBeHidden();
});

/** Width and height of every sheet the page is printed on, in points. */
async function sheets(page: Page): Promise<number[][]> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const boxes = pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g);
  return [...boxes].map(([, width, height]) => [Math.round(Number(width)), Math.round(Number(height))]);
}

/** Shows the page as it is printed, as wide as what is inside the margins. */
async function onPaper(page: Page, width: number, height: number): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width, height });
}

/** Words in the plan that nobody could read. */
async function tooSmall(page: Page): Promise<string[]> {
  return page.locator('.plan :is(th, td, li, a, b, i, bdi, small, p):visible').evaluateAll((elements, least) => {
    const small = elements.filter((element) => parseFloat(getComputedStyle(element).fontSize) < least - 0.01);
    return small.map((element) => `${element.tagName} ${element.textContent?.trim().slice(0, 40) ?? ''}`);
  }, LEAST);
}

/** Entries whose edge a printer may leave out, which then only their name would tell apart. */
async function withoutEdge(page: Page): Promise<string[]> {
  return page.locator('.plan .b:visible').evaluateAll((entries) => {
    const plain = entries.filter((entry) => {
      const { printColorAdjust, backgroundImage } = getComputedStyle(entry);
      return printColorAdjust !== 'exact' || backgroundImage === 'none';
    });
    return plain.map((entry) => entry.textContent ?? '');
  });
}
