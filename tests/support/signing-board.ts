import { claimsOn } from '@cap-commun/shared/consent/confirmation';
import { bySubject } from '@cap-commun/shared/consent/signature';
import type { Subject } from '@cap-commun/shared/consent/subject';
import type { Edit } from '@cap-commun/shared/domain/edit';
import type { LinkName } from '@cap-commun/shared/protocol/roles';
import { SigningPage } from './signing-page.ts';
import { startTestServer, type TestBoard, type TestServer } from './test-server.ts';
import { waitFor } from './wait-for.ts';

/** Noon on 24 March 2026, Paris. */
export const NOW = Date.UTC(2026, 2, 24, 11);

export const create = (id: string, type: string, fields: object): Edit => ({
  op: 'create',
  entity: { ...fields, id, type },
});

export const SPLIT: Subject = { kind: 'split', entity: 's1' };
export const SPLIT_CARD = create('s1', 'split', {
  title: 'Leads qualifiés',
  kind: 'lead',
  shares: [
    { partner: 'brand-a', pct: 60 },
    { partner: 'brand-b', pct: 40 },
  ],
});

/** What the claims on a card are worth to a page: `brand-a confirmed`. */
export const claimsSeenBy = (signer: SigningPage, id: string): readonly string[] =>
  claimsOn(signer.graph, id, bySubject(signer.records)).map(({ by, state }) => `${by} ${state}`);

/** A server on a still clock, one board, and the pages that sign on it. */
export class SigningBoard {
  readonly server: TestServer;
  readonly board: TestBoard;
  readonly pages: SigningPage[] = [];

  private constructor(server: TestServer, board: TestBoard) {
    this.server = server;
    this.board = board;
  }

  static async start(): Promise<SigningBoard> {
    const server = await startTestServer({ now: () => NOW });
    return new SigningBoard(server, await server.createBoard());
  }

  async page(link: LinkName, name?: string): Promise<SigningPage> {
    const page = await SigningPage.open(await this.server.join(this.board, link, name), this.board.id);
    this.pages.push(page);
    return page;
  }

  /** Ana of one brand and Bo of the other, who both see these cards. */
  async bothSides(...edits: readonly Edit[]): Promise<[SigningPage, SigningPage]> {
    const [ana, bo] = [await this.page('partnerA', 'Ana'), await this.page('partnerB', 'Bo')];
    ana.edit(...edits);
    await waitFor(
      () => edits.every((edit) => edit.op !== 'create' || bo.card(edit.entity.id).type),
      'the cards',
    );
    return [ana, bo];
  }

  async close(): Promise<void> {
    for (const page of this.pages) page.close();
    await this.server.close();
  }
}
