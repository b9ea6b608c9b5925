import { applyEdits } from '@cap-commun/shared/document/edits';
import type { Edit } from '@cap-commun/shared/domain/edit';
import type { Role } from '@cap-commun/shared/protocol/roles';
import { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { BoardSession } from '../board-session.ts';
import { ruleEngine } from '../rule-engine.ts';
import type { ServerChannel } from '../server-channel.ts';

/** Noon on 24 March 2026, Paris. */
const NOW_MS = Date.UTC(2026, 2, 24, 11);

export interface SessionOptions {
  readonly role?: Role;
  /** Id of this hand's person card. */
  readonly person?: string | null;
  /** Id of this hand's brand. */
  readonly partner?: string | null;
  readonly server?: ServerChannel;
}

/** An open board for tests: a real document with these edits in it, nobody else on it, a still clock. */
export function openSession(edits: readonly Edit[], options: SessionOptions = {}): BoardSession {
  const { role = 'facilitator', person = null, partner = null, server } = options;
  const doc = new Y.Doc();
  applyEdits(doc, edits, 'file');
  return new BoardSession({
    boardId: 'board',
    doc,
    awareness: new Awareness(doc),
    me: { name: 'Sarah', role, partner, slot: null, person },
    findings: { now: () => NOW_MS, engine: ruleEngine() },
    ...(server && { server }),
  });
}

/** A small map: one objective, one action that serves it, one metric that measures the action, one person. */
export const SMALL_MAP: readonly Edit[] = [
  { op: 'create', entity: { id: 'nuvia', type: 'partner', title: 'Nuvia' }, layout: { x: 0, y: -400 } },
  { op: 'create', entity: { id: 'ditec', type: 'partner', title: 'Ditec' }, layout: { x: 400, y: -400 } },
  {
    op: 'create',
    entity: { id: 'p-ines', type: 'person', title: 'Inès, marketing', partner: 'ditec' },
    layout: { x: 800, y: -400 },
  },
  {
    op: 'create',
    entity: { id: 'o-1', type: 'objective', title: 'Réaliser 120 démos' },
    layout: { x: 0, y: 0 },
  },
  {
    op: 'create',
    entity: { id: 'a-1', type: 'action', title: 'Animer le webinaire', due: '2026-04-16' },
    layout: { x: 316, y: 0 },
  },
  {
    op: 'create',
    entity: { id: 'm-1', type: 'metric', title: 'Nombre de démos réalisées', unit: 'démos' },
    layout: { x: 638, y: 0 },
  },
  { op: 'link', link: { type: 'contributes', from: 'a-1', to: 'o-1' } },
  { op: 'link', link: { type: 'measures', from: 'm-1', to: 'a-1' } },
  { op: 'link', link: { type: 'owns', from: 'p-ines', to: 'a-1' } },
];
