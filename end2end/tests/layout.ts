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
      // What is typed into a field of one line moves along with the cursor.
      const cuts = !(element instanceof HTMLInputElement) && ['hidden', 'clip'].includes(getComputedStyle(element).overflowX);
      if (cuts && element.scrollWidth > element.clientWidth + 1) found.push(`cut: ${name(element)}`);
    }
    return found;
  });
}

/** Words that stand on other words, or that a box of a fixed height cuts off. */
export async function covered(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const unseen = (element: Element) => element.closest('.vh, .skip:not(:focus), [hidden], option, svg') !== null;
    const lines: { words: string; box: DOMRect }[] = [];
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      const parent = text.parentElement;
      if (!parent || !text.data.trim() || unseen(parent) || !parent.checkVisibility()) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      for (const box of range.getClientRects()) if (box.width > 1 && box.height > 1) lines.push({ words: text.data.trim().slice(0, 40), box });
      const { overflowY } = getComputedStyle(parent);
      if (['hidden', 'clip'].includes(overflowY) && parent.scrollHeight > parent.clientHeight + 1) found.push(`cut below: "${text.data.trim().slice(0, 40)}"`);
    }
    lines.forEach(({ words, box }, place) => {
      for (const other of lines.slice(place + 1)) {
        const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const high = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        // The boxes of neighbouring lines may touch: letters of some scripts reach far up and down.
        if (wide > 2 && high > Math.min(box.height, other.box.height) / 2) found.push(`"${words}" and "${other.words}" stand on each other`);
      }
    });
    return found;
  });
}
