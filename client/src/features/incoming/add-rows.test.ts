import { seedEdits } from '@cap-commun/shared/domain/seed';
import { guessReading, planRows } from '@cap-commun/shared/table/plan-rows';
import { describe, expect, it } from 'vitest';
import type { BoardSession } from '../../document/board-session.ts';
import { openSession, SMALL_MAP } from '../../document/testing/open-session.ts';
import { addRows } from './add-rows.ts';
import { readIncoming } from './read-incoming.ts';

const CSV =
  "Sorte;Titre;Contribue à\r\nObjectif;Ouvrir dix villes;\r\nAction;Choisir les villes;Ouvrir dix villes\r\nAction;'=2+2;\r\n";

/** The bytes of a text as a spreadsheet of Western Europe saves it. */
function latin(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

async function read(session: BoardSession, content: BlobPart, name: string) {
  return readIncoming({ kind: 'file', file: new File([content], name), at: null }, session);
}

async function bringIn(session: BoardSession): Promise<void> {
  const reading = await read(session, latin(CSV), 'plan.csv');
  if (reading.kind !== 'rows') throw new Error(reading.kind);
  addRows(session, planRows(reading.table, guessReading(reading.table), [], '2026-03-24'), null);
}

function placesByTitle(session: BoardSession) {
  const cards = [...session.board.cards().values()];
  return new Map(cards.map(({ id, entity }) => [entity?.title, session.board.layout(id)]));
}

describe('a table that is brought in', () => {
  it('is read as an old spreadsheet wrote it, and stands beside what is there, linked, as one step', async () => {
    const session = openSession(SMALL_MAP);
    await bringIn(session);
    const places = placesByTitle(session);
    const [objective, action] = [places.get('Ouvrir dix villes'), places.get('Choisir les villes')];
    expect(objective?.x).toBeGreaterThan(800);
    expect(action?.x).toBeGreaterThan(objective?.x ?? 0);
    expect(places.has('=2+2')).toBe(true);
    const links = [...session.board.links.get().keys()].filter((key) => key.startsWith('contributes|'));
    expect(links).toHaveLength(2);
    expect(session.selection.get().shown).toHaveLength(3);
    session.undoLast();
    expect(placesByTitle(session).size).toBe(SMALL_MAP.filter(({ op }) => op === 'create').length);
  });

  it('begins where the lanes do while nothing stands on the map', async () => {
    const session = openSession(seedEdits({ title: 'Neuf', partners: ['A', 'B'], lang: 'fr' }));
    await bringIn(session);
    expect(placesByTitle(session).get('Ouvrir dix villes')).toMatchObject({ x: 0, y: 0 });
  });

  it('is refused by name when it is something else, too large, or empty', async () => {
    const session = openSession(SMALL_MAP);
    const why = async (content: BlobPart, name: string) => {
      const reading = await read(session, content, name);
      return reading.kind === 'refused' && reading.why;
    };
    expect(await why('PK', 'plan.xlsx')).toBe('workbook');
    expect(await why('x', 'plan.png')).toBe('other');
    expect(await why('x'.repeat(1024 * 1024 + 1), 'plan.csv')).toBe('too-large');
    expect(await why('\r\n', 'plan.csv')).toBe('empty');
    // A board is one step of undo up to what one update takes to the server, and goes by the server up to its own limit.
    const board = (bytes: number) =>
      JSON.stringify({
        format: 'kpi-board-neutral',
        version: 1,
        entities: [{ id: 'a', type: 'action', title: 'Un', note: 'x'.repeat(bytes) }],
        links: [],
      });
    const toSend = async (bytes: number) => {
      const reading = await read(session, board(bytes), 'plan.json');
      return reading.kind === 'board' && reading.toSend !== null;
    };
    expect([await toSend(1.9 * 1024 * 1024), await toSend(2 * 1024 * 1024)]).toEqual([false, true]);
    expect(await why(board(16 * 1024 * 1024), 'plan.json')).toBe('too-large');
    expect(await why('{"format": 1}', 'plan.json')).toMatchObject({ path: 'format', reason: 'wrong-format' });
  });
});
