import { type Page } from '@playwright/test';

import { expect, test } from './house';
import { sticking } from './layout';
import { PAGES } from './pages';

test.describe.configure({ mode: 'parallel' });

const WIDTHS = [1280, 390];

for (const [name, open] of Object.entries(PAGES)) {
  test(`${name} runs from right to left`, async ({ page, lang, say, member, dayFor }) => {
    await open({ page, lang, say, member, day: dayFor('pages') });
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 844 });
      expect.soft(await sticking(page), `${width} px`).toEqual([]);
    }
  });
}

for (const width of WIDTHS) {
  test(`the top of the page is mirrored at ${width} px, and focus follows it`, async ({ page, lang, say }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto(`/${lang}/`);
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');

    await expect(page.locator('header .mark')).toHaveCSS('transform', 'matrix(-1, 0, 0, 1, 0, 0)');
    const name = await boxOf(page, 'header .home');
    const mark = await boxOf(page, 'header .mark');
    expect(mark.right, 'the mark stands right of the name').toBeCloseTo(name.right, 0);

    const items = page.getByRole('navigation', { name: say('nav'), exact: true }).getByRole('listitem');
    const places = await items.evaluateAll((items) => items.map((item) => item.getBoundingClientRect().right));
    const [first = 0] = places;
    expect(first, 'the first item stands furthest right').toBe(Math.max(...places));
    const list = await boxOf(page, 'header nav ul');
    expect(first, 'at the edge').toBeCloseTo(list.right, 0);

    await page.locator('.skip').focus();
    const stops: Box[] = [];
    const links = await page.locator('.banner a, header :is(a, summary)').filter({ visible: true }).count();
    for (let stop = 0; stop < links; stop++) {
      await page.keyboard.press('Tab');
      stops.push(await boxOf(page, ':focus'));
    }
    for (const [one, next] of stops.slice(1).map((next, place) => [stops[place] ?? next, next] as const)) {
      const isBelow = next.top >= one.bottom - 1;
      expect(isBelow || next.right <= one.left + 1, `${JSON.stringify(next)} is read after ${JSON.stringify(one)}`).toBe(true);
    }
  });
}

for (const view of ['day', 'week', 'week&room=saal', 'agenda']) {
  test(`hours in the plan (${view}) stand as on German letters and door signs`, async ({ page, lang }) => {
    await page.goto(`/${lang}/calendar?view=${view}`);
    const turned = await page.getByRole('main').evaluate((main) => {
      const place = (text: Text, from: number) => {
        const range = document.createRange();
        range.setStart(text, from);
        range.setEnd(text, from + 'hh:mm'.length);
        return range.getBoundingClientRect();
      };
      const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
      const turned: string[] = [];
      while (walker.nextNode()) {
        const text = walker.currentNode as Text;
        for (const hours of text.data.matchAll(/\d\d:\d\d–\d\d:\d\d/g)) {
          const [start, end] = [place(text, hours.index), place(text, hours.index + 'hh:mm–'.length)];
          const isOneLine = Math.abs(start.top - end.top) < 1;
          if (isOneLine && start.left > end.left) turned.push(hours[0]);
        }
      }
      return turned;
    });
    expect(turned).toEqual([]);
  });
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

async function boxOf(page: Page, selector: string): Promise<Box> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return { left, right, top, bottom };
    });
}
