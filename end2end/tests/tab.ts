import { type Locator, type Page } from '@playwright/test';

import { expect } from './house';

/** Goes on with Tab until something has the focus; on the way, focus is always to be seen. */
export async function tabTo(page: Page, goal: Locator): Promise<void> {
  const MANY = 200;
  for (let stop = 0; stop < MANY; stop++) {
    await page.keyboard.press('Tab');
    const focus = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      // Focus is on the button inside a date or time input, which a page cannot look at.
      if (!element.matches(':focus')) return null;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const { width, height, top, bottom } = element.getBoundingClientRect();
      const what = `${element.tagName.toLowerCase()} ${element.id || (element.textContent?.trim().slice(0, 30) ?? '')}`;
      const isInSight = width > 1 && height > 1 && bottom > 0 && top < innerHeight;
      return { what, outline: outlineStyle === 'none' ? 0 : parseFloat(outlineWidth), isInSight };
    });
    if (focus) {
      expect(focus.outline, `the focus ring of ${focus.what}`).toBeGreaterThanOrEqual(3);
      expect(focus.isInSight, `${focus.what} is in sight`).toBe(true);
    }
    if (await goal.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`after ${MANY} times Tab the focus is not on ${goal}`);
}

/** Presses an arrow until a list shows what is wanted. */
export async function arrowTo(page: Page, list: Locator, value: string): Promise<void> {
  const choices = await list.locator('option').count();
  for (let step = 0; step < choices && (await list.inputValue()) !== value; step++) await page.keyboard.press('ArrowDown');
  await expect(list).toHaveValue(value);
}
