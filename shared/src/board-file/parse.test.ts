import { describe, expect, it } from 'vitest';
import { BOARD_LIMITS } from '../core/limits.ts';
import { parseBoardFile, parseBoardFileText } from './parse.ts';
import { describeProblem } from './problems.ts';

const head = { format: 'kpi-board-neutral', version: 1 };
const entity = { id: 'a', type: 'action' };

describe('parseBoardFile', () => {
  it.each([
    ['not an object', [], '', 'not-an-object'],
    ['wrong format', { ...head, format: 'miro' }, 'format', 'wrong-format'],
    ['wrong version', { ...head, version: 2 }, 'version', 'wrong-version'],
    ['no entities', { ...head, links: [] }, 'entities', 'not-a-list'],
    ['links not a list', { ...head, entities: [], links: {} }, 'links', 'not-a-list'],
    ['an entity that is text', { ...head, entities: ['x'], links: [] }, 'entities[0]', 'not-an-entity'],
    [
      'an id that is a number',
      { ...head, entities: [{ id: 1, type: 'action' }], links: [] },
      'entities[0].id',
      'bad-id',
    ],
    [
      'a reserved id',
      { ...head, entities: [{ id: '__proto__', type: 'action' }], links: [] },
      'entities[0].id',
      'bad-id',
    ],
    [
      'an id with a space',
      { ...head, entities: [{ id: 'a b', type: 'action' }], links: [] },
      'entities[0].id',
      'bad-id',
    ],
    ['no type', { ...head, entities: [{ id: 'a' }], links: [] }, 'entities[0].type', 'missing-type'],
    [
      'the same id twice',
      { ...head, entities: [entity, entity], links: [] },
      'entities[1].id',
      'duplicate-id',
    ],
    [
      'half a link',
      { ...head, entities: [], links: [{ type: 'owns', from: 'a' }] },
      'links[0].to',
      'incomplete-link',
    ],
    [
      'a text over the limit',
      { ...head, entities: [{ ...entity, note: 'x'.repeat(BOARD_LIMITS.maxStringLength + 1) }], links: [] },
      'entities[0].note',
      'too-long',
    ],
  ])('[WB1, WB2] refuses %s, and says where', (_, json, path, reason) => {
    expect(parseBoardFile(json)).toMatchObject({ ok: false, error: { path, reason } });
  });

  it('[WB1] refuses what is not JSON with the reason of the parser', () => {
    const parsed = parseBoardFileText('{"format": ');
    expect(parsed).toMatchObject({ ok: false, error: { path: '', reason: 'not-json' } });
    expect(parsed.ok ? '' : describeProblem(parsed.error, 'en')).toMatch(/^this is not JSON \(found: .+\)$/);
  });

  it('[WB4] reads a file with a byte order mark', () => {
    expect(parseBoardFileText(`\uFEFF${JSON.stringify({ ...head, entities: [], links: [] })}`).ok).toBe(true);
  });

  it('[WB3] keeps and names fields of the wrong type, and unknown types', () => {
    const parsed = parseBoardFile({
      ...head,
      entities: [
        {
          id: 'm',
          type: 'metric',
          target: '12 %',
          readings: [{ at: 'hier', value: 3 }],
          utm: 'x',
          aliases: 'y',
        },
        { id: 'h', type: 'hologram' },
      ],
      links: [{ type: 'raci', from: 'p', to: 'a', role: 3 }],
    });
    if (!parsed.ok) throw new Error('refused');
    expect(parsed.value.notRead.map((problem) => describeProblem(problem, 'fr'))).toEqual([
      'entities[0].target : un nombre est attendu',
      'entities[0].utm : un objet est attendu',
      'entities[0].aliases : une liste est attendue',
      'entities[0].readings[0].at : une date AAAA-MM-JJ est attendue',
      'entities[1].type : type de fiche inconnu (trouvé : "hologram")',
      'links[0].role : un texte est attendu',
    ]);
    expect(parsed.value.board.entities).toEqual([{ id: 'm', type: 'metric', readings: [{ value: 3 }] }]);
    expect(parsed.value.file.entities[0]).toMatchObject({ target: '12 %', utm: 'x' });
  });
});
