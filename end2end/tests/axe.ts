import AxeBuilder from '@axe-core/playwright';
import { type Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds, one line an element. */
export async function violations(page: Page, without: string[] = []): Promise<string[]> {
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
