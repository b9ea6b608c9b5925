import { boardOf, readBoard } from '@cap-commun/shared/document/board-document';
import * as Y from 'yjs';
import { openLocalCopy } from '../../../sync/local-copy.ts';
import { forgetWaitingCounts, storedWaitingCounts } from '../../../sync/waiting-counts.ts';

/** A round of private notes that this device keeps a copy of. */
interface KeptRound {
  readonly round: string;
  readonly step: string;
}

/** Name of the copy of a round on this device; it is erased with everything else of the membership. */
export function roundCopyName(localName: string, round: string): string {
  return `${localName}.notes.${round}`;
}

/** Remembers that a round is written on this device, so that its copy does not outlive it. */
export function rememberRound(localName: string, kept: KeptRound): void {
  const known = keptRounds(localName);
  if (!known.some(({ round }) => round === kept.round)) save(localName, [...known, kept]);
}

/**
 * Erases the copies of rounds that are over; gives what was written in them and had not left this device when they
 * were revealed. That is kept until `dropLeft`.
 */
export async function leftIn(
  localName: string,
  stepsInPrivate: readonly string[],
): Promise<readonly string[]> {
  const left: string[] = [];
  for (const { round, step } of keptRounds(localName)) {
    if (stepsInPrivate.includes(step)) continue;
    const name = roundCopyName(localName, round);
    if (storedWaitingCounts(localStorage, name, '').inherited() === 0) await forgetRound(localName, round);
    else left.push(...(await textsIn(name)));
  }
  return left;
}

/** Erases what `leftIn` gave. */
export async function dropLeft(localName: string, stepsInPrivate: readonly string[]): Promise<void> {
  for (const { round, step } of keptRounds(localName)) {
    if (!stepsInPrivate.includes(step)) await forgetRound(localName, round);
  }
}

async function forgetRound(localName: string, round: string): Promise<void> {
  const name = roundCopyName(localName, round);
  save(
    localName,
    keptRounds(localName).filter((each) => each.round !== round),
  );
  forgetWaitingCounts(localStorage, name);
  const doc = new Y.Doc();
  await openLocalCopy(name, doc).wipe();
  doc.destroy();
}

async function textsIn(name: string): Promise<readonly string[]> {
  const doc = new Y.Doc();
  const copy = openLocalCopy(name, doc);
  await copy.loaded;
  const texts = boardOf(readBoard(doc)).entities.flatMap(({ type, title }) =>
    type === 'sticky' && title?.trim() ? title.trim() : [],
  );
  await copy.close();
  doc.destroy();
  return texts;
}

function keptRounds(localName: string): readonly KeptRound[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(keyOf(localName)) ?? '[]');
    return Array.isArray(stored) ? stored.filter(isKeptRound) : [];
  } catch {
    return [];
  }
}

function isKeptRound(value: unknown): value is KeptRound {
  const { round, step } = (value ?? {}) as Partial<Record<keyof KeptRound, unknown>>;
  return typeof round === 'string' && typeof step === 'string';
}

function save(localName: string, rounds: readonly KeptRound[]): void {
  try {
    if (rounds.length === 0) localStorage.removeItem(keyOf(localName));
    else localStorage.setItem(keyOf(localName), JSON.stringify(rounds));
  } catch {
    // Storage is forbidden: then there is no copy either.
  }
}

function keyOf(localName: string): string {
  return `cap-commun.rounds.${localName}`;
}
