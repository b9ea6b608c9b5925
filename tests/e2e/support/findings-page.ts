import type { Severity } from '@cap-commun/shared/domain/finding';
import { expect, type Locator, type Page } from '@playwright/test';

/** The list of findings of an open board. */
export class FindingsPage {
  readonly tab: Locator;
  readonly panel: Locator;
  readonly rows: Locator;
  readonly waived: Locator;

  constructor(page: Page) {
    this.tab = page.getByRole('tab', { name: /^(Constats|Findings)/ });
    this.panel = page.getByRole('region', { name: /^(Constats|Findings)$/ });
    this.waived = this.panel.getByRole('region', { name: /^(Assumés|Assumed)$/ });
    this.rows = this.panel.locator('li:has(> button[aria-expanded])');
  }

  async open(): Promise<void> {
    await this.tab.click();
    await expect(this.panel).toBeVisible();
  }

  row(words: string | RegExp): Locator {
    return this.rows.filter({ hasText: words });
  }

  /** How many findings of each severity the filters announce. */
  async counts(): Promise<Record<Severity, number>> {
    const filters = this.panel.getByRole('group', { name: /^(Gravités montrées|Severities shown)$/ });
    const [error = 0, warning = 0, info = 0] = (await filters.getByRole('button').allTextContents()).map(
      Number,
    );
    return { error, warning, info };
  }

  /** Every finding in the reader's words, sorted; cards that lack several things are opened to read them. */
  async sentences(): Promise<string[]> {
    const sentences: string[] = [];
    for (const row of await this.rows.all()) {
      const sentence = row.getByRole('button', { expanded: false }).first();
      const words = ((await sentence.textContent()) ?? '').trim();
      if (!/Fiche à compléter|Incomplete card/.test(words)) {
        // A loop says under it which dates it makes impossible.
        sentences.push(words, ...(await row.locator('li p').allTextContents()));
        continue;
      }
      await sentence.click();
      sentences.push(...(await row.locator('li p').allTextContents()));
    }
    return sentences.map(withPlainSpaces).sort();
  }
}

/** French puts spaces that never break where English has plain ones: the words are the same. */
export function withPlainSpaces(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ').trim();
}
