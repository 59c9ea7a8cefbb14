import { type Page } from '@playwright/test';

/**
 * Whatever stands outside of the page's width, and what is cut off inside its own box.
 * Regions that scroll on their own may be wider; what only screen readers see has no place at all.
 */
export async function sticking(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()}${[...element.classList].map((word) => `.${word}`).join('')} "${element.textContent?.trim().slice(0, 40) ?? ''}"`;
    const scrolls = (element: Element) => ['auto', 'scroll'].includes(getComputedStyle(element).overflowX);
    const unseen = (element: Element) => element.closest('.vh, .skip:not(:focus), [hidden], option, optgroup, svg *') !== null;
    const inRegion = (element: Element) => {
      for (let at = element.parentElement; at; at = at.parentElement) if (scrolls(at)) return true;
      return false;
    };
    const found: string[] = [];
    const page = document.scrollingElement;
    if (page && page.scrollWidth > page.clientWidth) found.push(`the page scrolls sideways: ${page.scrollWidth} > ${page.clientWidth}`);
    for (const element of document.body.querySelectorAll('*')) {
      if (unseen(element) || inRegion(element)) continue;
      const { left, right } = element.getBoundingClientRect();
      if (right - left === 0) continue;
      if (left < -0.5 || right > width + 0.5) found.push(`outside: ${name(element)} ${left.toFixed()}…${right.toFixed()} of ${width}`);
      const cuts = ['hidden', 'clip'].includes(getComputedStyle(element).overflowX);
      if (cuts && element.scrollWidth > element.clientWidth + 1) found.push(`cut: ${name(element)}`);
    }
    return found;
  });
}
