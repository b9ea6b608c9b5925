import { expect, type Locator, type Page } from '@playwright/test';
import { TestBrowser } from '../../support/test-browser.ts';
import { tokenOf } from '../../support/test-server.ts';
import { WorkshopPage } from '../../support/workshop-page.ts';
import type { BoardApi } from './board-api.ts';
import type { BoardPage } from './board-page.ts';

/** The page of somebody in a workshop: what they see of the step, and do in it. */
export class WorkshopScreen {
  readonly page: Page;

  constructor({ page }: Pick<BoardPage, 'page'>) {
    this.page = page;
  }

  get strip(): Locator {
    return this.page.getByRole('region', { name: /^(Atelier|Workshop)$/ });
  }

  step(kind: string): Locator {
    return this.page.locator(`[data-session-step="${kind}"]`);
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name });
  }

  async openWorkshops(): Promise<void> {
    await this.page
      .getByRole('banner')
      .getByRole('button', { name: /^(Réglages|Settings)/ })
      .press('Enter');
    await this.page.getByRole('menuitem', { name: /^(Ateliers|Workshops)$/ }).press('Enter');
  }

  /** Starts a recipe of ours as it stands. */
  async starts(recipe: string): Promise<void> {
    await this.openWorkshops();
    await this.button(`Choisir ${recipe}`).press('Enter');
    await this.button('Démarrer maintenant').press('Enter');
    await expect(this.step('welcome')).toBeVisible();
  }

  /** Goes on to the next step, as who runs it by the keyboard. */
  async goesOnTo(kind: string, nth = 0): Promise<void> {
    await this.strip.getByRole('button', { name: /^(Suite|Next:)/ }).press('Enter');
    await expect(this.step(kind).nth(nth)).toBeVisible();
  }

  /** Writes notes one after another, by the keyboard alone. */
  async writes(...texts: string[]): Promise<void> {
    await this.button(/^Ajouter une note/).press('Enter');
    for (const [index, text] of texts.entries()) {
      if (index > 0) await this.page.keyboard.press('Enter');
      await this.page.keyboard.type(text);
    }
    await expect(this.page.locator('[data-notes-state="saved"]')).toBeVisible();
  }
}

/** Somebody who takes part without a page: real sockets and requests, and every byte that they are sent. */
export async function joinAsPeer(
  url: string,
  api: BoardApi,
  link: keyof BoardApi['links'],
  name: string,
): Promise<WorkshopPage> {
  const browser = new TestBrowser(url);
  const answer = await browser.post('/api/session', { token: tokenOf(api.links[link]), name });
  if (!answer.ok) throw new Error(`join answered ${answer.status}`);
  return WorkshopPage.open(browser, api.id);
}

/** Whether anything that a peer was ever sent holds a text: in UTF-8, in JSON escapes, or in an address. */
export function wasSent({ peer }: WorkshopPage, text: string): boolean {
  const bytes = Buffer.concat(peer.frames);
  return [text, JSON.stringify(text).slice(1, -1), encodeURIComponent(text)].some((form) =>
    bytes.includes(form),
  );
}
