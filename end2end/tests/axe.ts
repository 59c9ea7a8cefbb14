import AxeBuilder from '@axe-core/playwright';
import { type Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds, one line an element. */
export async function violations(page: Page, without: string[] = []): Promise<string[]> {
  const off = without.map((rule) => [rule, { enabled: false }] as const);
  return found(page, {
    runOnly: { type: 'tag', values: TAGS },
    rules: { 'color-contrast-enhanced': { enabled: true }, ...Object.fromEntries(off) },
  });
}

/** What axe finds in the colours alone; nothing else changes between day and night. */
export async function contrasts(page: Page): Promise<string[]> {
  return found(page, { runOnly: { type: 'rule', values: ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'] } });
}

async function found(page: Page, options: Parameters<AxeBuilder['options']>[0]): Promise<string[]> {
  // A letter stands in a frame that runs no script, axe's neither; it has a test of its own.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().options(options).exclude('iframe').analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} – ${node.failureSummary ?? ''}`));
}
