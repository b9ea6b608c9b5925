import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';

/** At two seconds an act, what a person does in a minute. */
const A_MINUTE = 30;

/** A hand that counts what it does: each click, drag, title and key is one act. */
class CountingHand {
  readonly page: Page;
  acts = 0;

  constructor(page: Page) {
    this.page = page;
  }

  async click(what: Locator): Promise<void> {
    this.acts += 1;
    await what.click();
  }

  async type(words: string): Promise<void> {
    this.acts += 1;
    await expect(this.page.locator('.react-flow__node').getByRole('textbox')).toBeFocused();
    await this.page.keyboard.type(words);
  }

  async press(key: string): Promise<void> {
    this.acts += 1;
    await this.page.keyboard.press(key);
  }

  /** From the port at the right of a card into empty space beside it. */
  async pull(card: Locator, dx: number): Promise<void> {
    this.acts += 1;
    await card.hover();
    const port = await card.locator('.react-flow__handle[data-handleid="right"]').boundingBox();
    if (!port) throw new Error('the card has no port');
    const [x, y] = [port.x + port.width / 2, port.y + port.height / 2];
    await this.page.mouse.move(x, y);
    await this.page.mouse.down();
    await this.page.mouse.move(x + dx, y + 60, { steps: 6 });
    await this.page.mouse.up();
  }
}

/** What the page that is open says of its first action: it is measured, and serves the objective. */
async function isLinked(page: Page): Promise<void> {
  await expect(page.locator('.react-flow__edge[data-id^="contributes|"]')).toHaveCount(1);
  await expect(page.locator('.react-flow__edge[data-id^="measures|"]')).toHaveCount(1);
  await expect(page.locator('[data-save-state]')).toHaveAttribute('data-save-state', 'saved');
}

test('somebody new links their first action to a metric within a minute, and no tour stands in the way', async ({
  open,
}) => {
  await test.step('by mouse', async () => {
    const page = await open('/');
    const hand = new CountingHand(page);
    const kinds = page.getByRole('dialog', { name: 'Créer et relier' });
    const card = (title: string) => page.locator('.react-flow__node', { hasText: title });
    await hand.click(page.getByRole('button', { name: 'Créer le tableau' }));
    await hand.click(page.getByRole('button', { name: 'Écrire un objectif' }));
    // Nothing lies over the page that must be closed first, and nobody asks for an account.
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await hand.type('Réaliser 120 démos d’ici août');
    await hand.click(page.locator('.react-flow__pane'));
    await hand.pull(card('120 démos'), 160);
    await hand.click(kinds.getByRole('button', { name: /^Action/ }));
    await hand.type('Animer le webinaire');
    await hand.click(page.locator('.react-flow__pane'));
    await hand.pull(card('webinaire'), 120);
    await hand.click(kinds.getByRole('button', { name: /^Indicateur/ }));
    await hand.type('Démos réalisées');
    await hand.press('Escape');
    await isLinked(page);
    expect(hand.acts).toBeLessThanOrEqual(12);
  });

  await test.step('by keyboard', async () => {
    const page = await open('/');
    const hand = new CountingHand(page);
    const create = page.getByRole('button', { name: 'Créer le tableau' });
    while (!(await create.evaluate((button) => button === document.activeElement))) await hand.press('Tab');
    await hand.press('Enter');
    await page.getByRole('button', { name: 'Écrire un objectif' }).waitFor();
    // The letter of a kind makes one, wherever the page has put the keyboard.
    await hand.press('o');
    await hand.type('Réaliser 120 démos d’ici août');
    await hand.press('Tab');
    await hand.type('Animer le webinaire');
    await hand.press('Tab');
    await hand.type('Démos réalisées');
    await hand.press('Escape');
    await isLinked(page);
    expect(hand.acts).toBeLessThanOrEqual(A_MINUTE);
  });
});
