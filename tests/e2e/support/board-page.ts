import { expect, type Locator, type Page } from '@playwright/test';
import { FindingsPage } from './findings-page.ts';

/** Kinds of card by what the rail calls them. */
export type Kind = 'Objectif' | 'Action' | 'Indicateur' | 'Scénario du pire' | 'Décision';

/** What a map shows: every card with its title and place, every line. */
export interface ShownMap {
  readonly cards: Readonly<
    Record<string, { readonly title: string; readonly x: number; readonly y: number }>
  >;
  /** `type|from|to`, sorted. */
  readonly links: readonly string[];
}

const DRAG_STEPS = 6;

/** A board that somebody has open: what their hands do on the map, and what they see. */
export class BoardPage {
  readonly page: Page;
  readonly name: string;
  readonly findings: FindingsPage;
  readonly canvas: Locator;
  readonly savedState: Locator;
  readonly titleBox: Locator;
  readonly panel: Locator;

  constructor(page: Page, name: string) {
    this.page = page;
    this.name = name;
    this.findings = new FindingsPage(page);
    this.canvas = page.getByRole('application', { name: /^(Carte|Map)$/ });
    this.savedState = page.locator('[data-save-state]');
    this.titleBox = page.locator('.react-flow__node').getByRole('textbox');
    this.panel = page.getByRole('complementary', { name: /^(Panneau|Panel)$/ });
  }

  card(id: string): Locator {
    return this.page.locator(`.react-flow__node[data-id="${id}"]`);
  }

  link(type: string, from: string, to: string): Locator {
    return this.page.locator(`.react-flow__edge[data-id="${type}|${from}|${to}"]`);
  }

  title(id: string): Locator {
    return this.card(id).locator('p').first();
  }

  /** Everything this page knows is on the server's disk. */
  async isSaved(): Promise<void> {
    await expect(this.savedState).toHaveAttribute('data-save-state', 'saved');
  }

  /** Makes a card with the rail and writes its title; gives its id. */
  async create(kind: Kind, title: string): Promise<string> {
    await this.page.getByRole('toolbar', { name: 'Outils' }).getByRole('button', { name: kind }).click();
    return this.writeTitle(title);
  }

  /** Makes a card by a double click on the floor, at a point of the window. */
  async createAt(kind: Kind, title: string, x: number, y: number): Promise<string> {
    await this.deselect();
    await this.page.mouse.dblclick(x, y);
    await this.page
      .getByRole('dialog', { name: 'Quelle fiche ?' })
      .getByRole('button', { name: kind })
      .click();
    return this.writeTitle(title);
  }

  /** Writes the card that comes after another one, linked with it, from the title of the first. */
  async createAfter(id: string, title: string): Promise<string> {
    await this.openTitle(id);
    await this.press('Tab');
    await expect(this.titleBox).toHaveValue('');
    return this.writeTitle(title);
  }

  /** Writes the title that is open and keeps it; gives the id of its card. */
  async writeTitle(title: string): Promise<string> {
    const id = await this.titleBox.evaluate((box) => box.closest<HTMLElement>('[data-id]')?.dataset.id);
    if (id === undefined) throw new Error('the open title is on no card');
    await this.titleBox.fill(title);
    // Esc, because Enter goes on with another card where cards are written in a chain.
    await this.titleBox.press('Escape');
    await expect(this.title(id)).toHaveText(title);
    return id;
  }

  async retitle(id: string, title: string): Promise<void> {
    await this.openTitle(id);
    await this.writeTitle(title);
  }

  async openTitle(id: string): Promise<void> {
    await this.deselect();
    await this.card(id).dblclick();
    await expect(this.titleBox).toBeFocused();
  }

  async select(...ids: readonly string[]): Promise<void> {
    const [first, ...others] = ids;
    if (first === undefined) return;
    await this.deselect();
    await this.card(first).click();
    for (const id of others) await this.card(id).click({ modifiers: ['Shift'] });
  }

  /** Lets go of what is selected, whose toolbar may lie over other cards. */
  async deselect(): Promise<void> {
    await this.canvas.focus();
    await this.press('Escape');
    await expect(
      this.page.getByRole('toolbar', { name: /^(Actes sur la sélection|Acts on the selection)$/ }),
    ).toBeHidden();
  }

  /** Takes a card and moves it by so many canvas units, without letting go. */
  async hold(id: string, dx: number, dy: number): Promise<void> {
    await this.deselect();
    const zoom = await this.zoom();
    const { x, y } = await middleOf(this.card(id));
    await this.page.mouse.move(x, y);
    await this.page.mouse.down();
    await this.page.mouse.move(x + dx * zoom, y + dy * zoom, { steps: DRAG_STEPS });
  }

  /** Drags a card to a place of the map, in canvas units. */
  async moveTo(id: string, x: number, y: number): Promise<void> {
    await this.fitAll();
    const from = (await this.shownMap()).cards[id];
    if (!from) throw new Error(`${id} is not on the map`);
    await this.hold(id, x - from.x, y - from.y);
    await this.page.mouse.up();
  }

  /** Draws a line from a card's right port and lets it go on another card. */
  async drawLink(from: string, to: string): Promise<void> {
    await this.deselect();
    await this.card(from).hover();
    const start = await middleOf(this.card(from).locator('.react-flow__handle[data-handleid="right"]'));
    const end = await middleOf(this.card(to));
    await this.page.mouse.move(start.x, start.y);
    await this.page.mouse.down();
    await this.page.mouse.move(end.x, end.y, { steps: DRAG_STEPS });
    await this.page.mouse.up();
  }

  /** Middle of a link's line on the screen. */
  async middleOfLink(key: string): Promise<{ readonly x: number; readonly y: number }> {
    const line = this.page.locator(`[data-link-hit="${key}"]`);
    await line.waitFor({ state: 'attached' });
    return line.evaluate((path: SVGPathElement) => {
      const { x, y } = path
        .getPointAtLength(path.getTotalLength() / 2)
        .matrixTransform(path.getScreenCTM() ?? undefined);
      return { x, y };
    });
  }

  async hoverLink(key: string): Promise<void> {
    await this.deselect();
    await this.isStill();
    const { x, y } = await this.middleOfLink(key);
    await this.page.mouse.move(x - 40, y);
    await this.page.mouse.move(x, y, { steps: 4 });
  }

  /** Links the selected card with another one, found by its title, without the mouse. */
  async linkByKeyboard(title: string): Promise<void> {
    await this.page.keyboard.press('l');
    const dialog = this.page.getByRole('dialog', { name: 'Relier à…' });
    await expect(dialog.getByRole('combobox', { name: 'Chercher une fiche' })).toBeFocused();
    await this.page.keyboard.type(title);
    await expect(dialog.getByRole('option', { name: title })).toHaveCount(1);
    await this.page.keyboard.press('Enter');
    await expect(dialog).toBeHidden();
  }

  async undo(): Promise<void> {
    await this.canvas.focus();
    await this.press('Control+z');
  }

  async redo(): Promise<void> {
    await this.canvas.focus();
    await this.press('Control+Shift+z');
  }

  /** Opens the form of a card in the panel. */
  async openInspector(id: string, tab = 'Fiche'): Promise<void> {
    await this.select(id);
    await this.page.getByRole('tab', { name: tab }).click();
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
  }

  /** Brings every card into view, so that the map draws all of them. */
  async fitAll(): Promise<void> {
    await this.canvas.focus();
    await this.press('Shift+Digit1');
    await this.isStill();
  }

  /** The camera has arrived: two frames in a row are the same. */
  async isStill(): Promise<void> {
    await this.page.locator('.react-flow__viewport').evaluate(async (viewport) => {
      const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      for (let before = ''; before !== getComputedStyle(viewport).transform; await nextFrame()) {
        before = getComputedStyle(viewport).transform;
        await nextFrame();
      }
    });
  }

  /** Waits for a card that somebody else makes, wherever it lies. */
  async sees(id: string): Promise<void> {
    await expect(async () => {
      await this.fitAll();
      await expect(this.card(id)).toBeVisible({ timeout: 300 });
    }).toPass();
  }

  async zoom(): Promise<number> {
    return this.page
      .locator('.react-flow__viewport')
      .evaluate((viewport) => new DOMMatrixReadOnly(getComputedStyle(viewport).transform).a);
  }

  shownMap(): Promise<ShownMap> {
    return this.canvas.evaluate((canvas) => {
      const placeOf = (node: HTMLElement) => {
        const [x = 0, y = 0] = (node.style.transform.match(/-?[\d.]+/g) ?? []).map(Number);
        return { x, y };
      };
      const nodes = [...canvas.querySelectorAll<HTMLElement>('.react-flow__node')];
      const edges = [...canvas.querySelectorAll<HTMLElement>('.react-flow__edge')];
      return {
        cards: Object.fromEntries(
          nodes.map((node) => [
            node.dataset.id ?? '',
            { title: node.querySelector('p')?.textContent ?? '', ...placeOf(node) },
          ]),
        ),
        links: edges.map((edge) => edge.dataset.id ?? '').sort(),
      };
    });
  }
}

async function middleOf(locator: Locator): Promise<{ readonly x: number; readonly y: number }> {
  await locator.waitFor();
  const box = await locator.boundingBox();
  if (!box) throw new Error(`${locator} is not drawn`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
