import type { Locator, Page } from '@playwright/test';
import type { BoardPage } from './board-page.ts';

/** A board that somebody reads and writes in rows. */
export class OutlinePage {
  readonly page: Page;
  readonly grid: Locator;
  readonly titleBox: Locator;

  private constructor(page: Page) {
    this.page = page;
    this.grid = page.getByRole('treegrid', { name: /^(Plan du tableau|Outline of the board)$/ });
    this.titleBox = this.grid.getByRole('textbox');
  }

  static async open({ page }: BoardPage): Promise<OutlinePage> {
    await page.getByRole('radio', { name: /^(Plan|Outline)$/ }).click();
    const outline = new OutlinePage(page);
    await outline.grid.waitFor();
    return outline;
  }

  /** The first row of the card that is called so. */
  row(title: string): Locator {
    return this.grid.locator('[role="row"][data-id]').filter({ hasText: title }).first();
  }

  /** Writes the title that is open, and presses a key on it. */
  async type(title: string, key: string): Promise<void> {
    await this.titleBox.and(this.page.locator('[value=""], :placeholder-shown')).waitFor();
    await this.page.keyboard.type(title);
    await this.page.keyboard.press(key);
  }

  /** The titles of cards that stand for work, from the first row to the last. */
  titles(): Promise<readonly string[]> {
    return this.grid.evaluate((grid) =>
      [...grid.querySelectorAll<HTMLElement>('[role="row"][data-id]')]
        .sort((one, other) => Number(one.ariaRowIndex) - Number(other.ariaRowIndex))
        .filter((row) => !row.dataset.key?.match(/^:(partner|partnership|person)/))
        .map((row) => row.querySelector('[data-title]')?.textContent ?? ''),
    );
  }
}
