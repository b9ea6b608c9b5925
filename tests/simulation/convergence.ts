import { isJsonObject, type JsonObject } from '@cap-commun/shared/core/json';
import { boardOf, readBoard } from '@cap-commun/shared/document/board-document';
import type { FieldMap } from '@cap-commun/shared/domain/field';
import { definitionOf, isEntityType } from '@cap-commun/shared/domain/registry';
import { evaluateBoard } from '@cap-commun/shared/rules/evaluate';
import * as Y from 'yjs';
import type { SimulatedPeer } from './peer.ts';

const TODAY = '2026-03-02';

/** How the documents of peers differ from what is stored; empty when all are the same. */
export function findDifferences(peers: readonly SimulatedPeer[], stored: Y.Doc): string[] {
  const expected = Y.snapshot(stored);
  const [board, findings] = [canonical(stored), findingsOf(stored)];
  return peers.flatMap((peer) => {
    if (peer.hasScribbled)
      return writtenBy(peer, [stored, ...peers.filter((other) => other !== peer).map(({ doc }) => doc)]);
    return differences(peer, expected, board, findings).map((difference) => `${peer.name}: ${difference}`);
  });
}

function differences(
  { doc, findings: shown }: SimulatedPeer,
  expected: Y.Snapshot,
  board: string,
  findings: string,
): string[] {
  const { pendingStructs, pendingDs } = doc.store;
  const onScreen = JSON.stringify(shown);
  return [
    ...(onScreen === findings ? [] : [`other findings than of what is stored:\n${onScreen}\n${findings}`]),
    ...(pendingStructs || pendingDs ? ['something is pending'] : []),
    ...(Y.equalSnapshots(Y.snapshot(doc), expected) ? [] : ['other clocks or deletions than stored']),
    ...(canonical(doc) === board ? [] : [`another board than stored:\n${canonical(doc)}\n${board}`]),
  ];
}

/** Each screen shows everybody else who is there, under the name of their session, and nobody who is not. */
export function findGhosts(peers: readonly SimulatedPeer[]): string[] {
  const present = peers.filter(({ finalCloses }) => finalCloses.length === 0);
  return present.flatMap((peer) => {
    const others = present.filter((other) => other !== peer);
    const expected = new Map(others.map(({ doc, name }) => [doc.clientID, name]));
    const isSame =
      peer.seenPeople.size === expected.size &&
      [...expected].every(([client, name]) => peer.seenPeople.get(client) === name);
    return isSame ? [] : [`${peer.name} sees ${toText([...peer.seenPeople])}, not ${toText([...expected])}`];
  });
}

/** One who may not write must have left no trace, in anybody's document. */
function writtenBy({ name, doc: { clientID } }: SimulatedPeer, docs: readonly Y.Doc[]): string[] {
  const isTraced = docs.some((doc) => Y.decodeStateVector(Y.encodeStateVector(doc)).has(clientID));
  return isTraced ? [`${name} may not write, and has written`] : [];
}

/** The board as one string, whatever the order of its maps and sets. */
function canonical(doc: Y.Doc): string {
  const { info, cards, links, layout } = readBoard(doc);
  const sorted = <Value>(map: ReadonlyMap<string, Value>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify({
    info,
    cards: sorted(cards).map(([id, { raw }]) => [id, canonicalCard(raw)]),
    links: sorted(links).map(([id, { raw }]) => [id, sortKeys(raw)]),
    layout: sorted(layout),
  });
}

/** Sets and records are read in the order of their keys' arrival, which differs between replicas and means nothing. */
function canonicalCard(raw: JsonObject): unknown {
  const fields = isEntityType(raw.type) ? definitionOf(raw.type).fields : {};
  const isOrdered = (name: string) => (fields as FieldMap)[name]?.kind === 'list';
  const entries = Object.entries(raw).map(([name, value]) => {
    const inner = sortKeys(value);
    return [name, Array.isArray(inner) && !isOrdered(name) ? inner.map(toText).sort() : inner] as const;
  });
  return sortKeys(Object.fromEntries(entries));
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (!isJsonObject(value)) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sortKeys(inner)]));
}

const toText = (value: unknown): string => JSON.stringify(value);

function findingsOf(doc: Y.Doc): string {
  return JSON.stringify(evaluateBoard(boardOf(readBoard(doc)), TODAY).findings);
}
