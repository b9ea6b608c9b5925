import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import type { Edit } from '../domain/edit.ts';
import { readBoard } from './board-document.ts';
import { applyEdits } from './edits.ts';

function docWith(...edits: Edit[]): Y.Doc {
  const doc = new Y.Doc();
  applyEdits(doc, edits, 'test');
  return doc;
}

/** Two replicas of the same board, each edited apart, then merged both ways. */
function merged(base: Y.Doc, left: Edit[], right: Edit[]): [Y.Doc, Y.Doc] {
  const docs: [Y.Doc, Y.Doc] = [new Y.Doc(), new Y.Doc()];
  for (const doc of docs) Y.applyUpdate(doc, Y.encodeStateAsUpdate(base));
  applyEdits(docs[0], left, 'left');
  applyEdits(docs[1], right, 'right');
  const updates = docs.map((doc) => Y.encodeStateAsUpdate(doc));
  for (const doc of docs) for (const update of updates) Y.applyUpdate(doc, update);
  return docs;
}

const rawCard = (doc: Y.Doc, id: string) => readBoard(doc).cards.get(id)?.raw;

describe('applyEdits', () => {
  it('keeps both of two first signatures given at the same moment', () => {
    const base = docWith({ op: 'create', entity: { id: 'g-1', type: 'agreement', title: 'Contrat' } });
    const docs = merged(
      base,
      [{ op: 'add', id: 'g-1', path: ['signedBy'], value: 'nuvia' }],
      [{ op: 'add', id: 'g-1', path: ['signedBy'], value: 'ditec' }],
    );
    for (const doc of docs)
      expect(new Set(rawCard(doc, 'g-1')?.signedBy as string[])).toEqual(new Set(['nuvia', 'ditec']));
  });

  it('keeps both of two first readings, and both first words of a text', () => {
    const base = docWith(
      { op: 'create', entity: { id: 'm-1', type: 'metric', title: 'Démos' } },
      { op: 'create', entity: { id: 'w-1', type: 'review', title: 'Bilan' } },
    );
    const [doc] = merged(
      base,
      [
        { op: 'add', id: 'm-1', path: ['readings'], value: { at: '2026-03-01', value: 3, source: 'CRM' } },
        { op: 'set', id: 'w-1', path: ['planned'], value: 'Vingt démos. ' },
      ],
      [
        { op: 'add', id: 'm-1', path: ['readings'], value: { at: '2026-03-08', value: 5, source: 'CRM' } },
        { op: 'set', id: 'w-1', path: ['planned'], value: 'Un salon. ' },
      ],
    );
    const readings = (rawCard(doc, 'm-1')?.readings ?? []) as { at: string }[];
    expect(readings.map((reading) => reading.at).sort()).toEqual(['2026-03-01', '2026-03-08']);
    const planned = rawCard(doc, 'w-1')?.planned as string;
    expect(planned).toContain('Vingt démos.');
    expect(planned).toContain('Un salon.');
  });

  it('merges two hands in one title, each in its own place', () => {
    const base = docWith({
      op: 'create',
      entity: { id: 'a-1', type: 'action', title: 'Animer le webinaire' },
    });
    const [doc] = merged(
      base,
      [{ op: 'set', id: 'a-1', path: ['title'], value: 'Animer le grand webinaire' }],
      [{ op: 'set', id: 'a-1', path: ['title'], value: 'Animer le webinaire commun' }],
    );
    expect(rawCard(doc, 'a-1')?.title).toBe('Animer le grand webinaire commun');
  });

  it('never cuts a character in two when a text changes', () => {
    const doc = docWith({ op: 'create', entity: { id: 'n-1', type: 'sticky', title: 'a😀b' } });
    applyEdits(doc, [{ op: 'set', id: 'n-1', path: ['title'], value: 'a😃b' }], 'test');
    expect(rawCard(doc, 'n-1')?.title).toBe('a😃b');
  });

  it('removes a card with its links and its place', () => {
    const doc = docWith(
      { op: 'create', entity: { id: 'a-1', type: 'action' }, layout: { x: 1, y: 2 } },
      { op: 'create', entity: { id: 'o-1', type: 'objective' }, layout: { x: 3, y: 4 } },
      { op: 'link', link: { type: 'contributes', from: 'a-1', to: 'o-1' } },
      { op: 'delete', id: 'a-1' },
    );
    const content = readBoard(doc);
    expect([...content.cards.keys()]).toEqual(['o-1']);
    expect(content.links.size).toBe(0);
    expect([...content.layout.keys()]).toEqual(['o-1']);
  });

  it('draws the same link once, however often and by whomever it is drawn', () => {
    const link: Edit = { op: 'link', link: { type: 'contributes', from: 'a-1', to: 'o-1' } };
    const [doc] = merged(new Y.Doc(), [link, link], [link]);
    expect(readBoard(doc).links.size).toBe(1);
  });

  it('writes words on a link and takes them off, without touching the link', () => {
    const link = { type: 'relates', from: 'a', to: 'b' };
    const doc = docWith(
      { op: 'link', link: { ...link, since: 2025 } },
      { op: 'label', link, label: 'si retard' },
    );
    expect([...readBoard(doc).links.values()]).toEqual([
      { raw: { ...link, since: 2025, label: 'si retard' }, link: { ...link, label: 'si retard' } },
    ]);
    applyEdits(doc, [{ op: 'label', link, label: undefined }], 'test');
    expect([...readBoard(doc).links.values()].map((reading) => reading.link)).toEqual([link]);
    applyEdits(doc, [{ op: 'label', link: { ...link, to: 'c' }, label: 'nulle part' }], 'test');
    expect(readBoard(doc).links.size).toBe(1);
  });

  it('writes the parts of a group and the fields of an entry one by one', () => {
    const doc = docWith(
      { op: 'create', entity: { id: 'm-1', type: 'metric' } },
      { op: 'set', id: 'm-1', path: ['utm', 'source'], value: 'ditec' },
      { op: 'set', id: 'm-1', path: ['utm', 'medium'], value: 'referral' },
      {
        op: 'add',
        id: 'm-1',
        path: ['waivers'],
        value: { rule: 'late-start', justification: 'Le salon a été repoussé.', by: ['p-1'] },
      },
      { op: 'add', id: 'm-1', path: ['waivers', 'late-start|', 'by'], value: 'p-2' },
      {
        op: 'set',
        id: 'm-1',
        path: ['waivers', 'late-start|', 'justification'],
        value: 'Le salon est repoussé en mai.',
      },
    );
    expect(rawCard(doc, 'm-1')).toEqual({
      id: 'm-1',
      type: 'metric',
      utm: { source: 'ditec', medium: 'referral' },
      waivers: [{ rule: 'late-start', justification: 'Le salon est repoussé en mai.', by: ['p-1', 'p-2'] }],
    });
    applyEdits(
      doc,
      [
        { op: 'remove', id: 'm-1', path: ['waivers', 'late-start|', 'by'], value: 'p-1' },
        { op: 'set', id: 'm-1', path: ['utm'], value: undefined },
      ],
      'test',
    );
    expect(rawCard(doc, 'm-1')).toMatchObject({ waivers: [{ by: ['p-2'] }] });
    expect(rawCard(doc, 'm-1')).not.toHaveProperty('utm');
    applyEdits(doc, [{ op: 'remove', id: 'm-1', path: ['waivers'], value: 'late-start|' }], 'test');
    expect(rawCard(doc, 'm-1')).toEqual({ id: 'm-1', type: 'metric' });
  });

  it('does nothing to a card that somebody removed', () => {
    const doc = docWith(
      { op: 'set', id: 'gone', path: ['title'], value: 'x' },
      { op: 'move', id: 'gone', layout: { x: 1, y: 1 } },
    );
    expect(readBoard(doc).cards.size).toBe(0);
    expect(readBoard(doc).layout.size).toBe(0);
  });
});
