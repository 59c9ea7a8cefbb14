import { type Page } from '@playwright/test';

import { expect, test } from './house';
import { words } from './words';

const PUBLIC = ['/', '/counselling', '/counselling/brief-verstehen', '/associations', '/associations/frauenwerkstatt-morgenziegel', '/rooms', '/rooms/saal', '/rules'];

for (const lang of ['de', 'ar', 'ti']) {
  for (const path of PUBLIC) {
    test(`/${lang}${path} reads well as words alone`, async ({ page }) => {
      await page.route('**/*.css', (route) => route.fulfill({ contentType: 'text/css', body: '' }));
      await page.goto(`/${lang}${path}`);
      const say = words(lang);

      const first = page.locator('body a').first();
      await expect(first).toHaveText(say('skip'));
      await expect(first).toHaveAttribute('href', '#main');
      await expect(page.locator('body > *').last()).toHaveRole('contentinfo');
      await expect(page.locator('header ~ main ~ footer')).toHaveCount(1);
      await expect(page.locator('header details.langs')).toHaveCount(1);
      // A text browser knows neither a button outside of its form nor, often, a button element at all.
      await expect(page.locator('a[hreflang]')).toHaveCount(16);
      await expect(page.locator('main form.filters button')).toHaveCount(0);

      const levels = await page.locator('h1, h2, h3, h4').evaluateAll((all) => all.map((heading) => Number(heading.tagName.slice(1))));
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      for (const [place, level] of levels.entries()) expect(level, `levels of headings: ${levels}`).toBeLessThanOrEqual((levels[place - 1] ?? 0) + 1);
      expect(await joined(page)).toEqual([]);
    });
  }
}

/** Words of different elements with nothing between them: they would read as one word. */
async function joined(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const isWord = /[\p{L}\p{N}]/u;
    const found: string[] = [];
    let last: { words: string; box: DOMRect; } | null = null;
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      const parent = text.parentElement;
      if (!parent || text.data === '' || parent.closest('script, option, svg')) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const boxes = [...range.getClientRects()];
      const [box] = boxes;
      if (!box) continue;
      const touches = last && Math.abs(last.box.top - box.top) < 4 && Math.min(Math.abs(last.box.right - box.left), Math.abs(last.box.left - box.right)) < 0.5;
      if (last && touches && isWord.test(last.words.at(-1) ?? '') && isWord.test(text.data[0] ?? '')) found.push(`${last.words} | ${text.data}`);
      last = { words: text.data, box: boxes.at(-1) ?? box };
    }
    return found;
  });
}
