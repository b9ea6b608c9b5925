import { randomBytes } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';
import { planImport } from '@cap-commun/shared/board-file/import';
import { parseBoardFileText } from '@cap-commun/shared/board-file/parse';
import { describeReason, type FileProblem } from '@cap-commun/shared/board-file/problems';
import { boardState } from '@cap-commun/shared/document/board-state';
import { currentBoardOf } from '@cap-commun/shared/document/current-board';
import { applyEdits } from '@cap-commun/shared/document/edits';
import { changesToGoBack, editsOf } from '@cap-commun/shared/domain/board-difference';
import type { ImportResponse, ReadingsRequest } from '@cap-commun/shared/http/schemas';
import { applyUpdateV2, Doc } from 'yjs';
import { addReadings } from './add-readings.ts';
import { SESSION_CHANGES } from './sessions.ts';
import { claimSignature, withdrawClaim } from './signing.ts';

/** What an import did, or the reason why the file cannot be read. */
export type ImportOutcome =
  | { readonly kind: 'imported'; readonly response: Omit<ImportResponse, 'findings'> }
  | { readonly kind: 'unreadable'; readonly problem: { readonly path: string; readonly reason: string } };

export interface RestoreOutcome {
  /** How many things changed. */
  readonly changes: number;
  /** Whether other brands hold the board's links now. */
  readonly hasOtherBrands: boolean;
}

/** Every change that the server makes to a board's document, by name; each runs in a thread, on plain arguments. */
export const CHANGES = {
  addPerson: (
    doc: Doc,
    { id, title, partner }: { readonly id: string; readonly title: string; readonly partner: string | null },
  ): void => {
    const entity = { id, type: 'person', title, ...(partner && { partner }) };
    applyEdits(doc, [{ op: 'create', entity }], null);
  },

  addReadings: (doc: Doc, { readings }: { readonly readings: Readonly<ReadingsRequest> }) =>
    addReadings(doc, readings),

  /** Adds the content of a board file, all of it or nothing. */
  importFile: (doc: Doc, { text }: { readonly text: string }): ImportOutcome => {
    const parsed = parseBoardFileText(text);
    if (!parsed.ok) return { kind: 'unreadable', problem: inWords(parsed.error) };
    const { file, notRead } = parsed.value;
    const plan = planImport(file, currentBoardOf(doc), randomBytes);
    applyEdits(doc, plan.edits, null);
    const { added, replaced, renamed } = plan;
    const response = { added, replaced, renamed: Object.fromEntries(renamed), notRead: notRead.map(inWords) };
    return { kind: 'imported', response };
  },

  claimSignature,
  withdrawClaim,
  ...SESSION_CHANGES,

  /** Makes the board say what a version of it said. */
  restoreVersion: (doc: Doc, { content }: { readonly content: Uint8Array }): RestoreOutcome =>
    withVersion(content, (version) => {
      const changes = changesToGoBack(boardState(doc), boardState(version));
      applyEdits(doc, editsOf(changes), null);
      const hasOtherBrands = changes.some(
        (change) => change.kind === 'info' && ['partnerA', 'partnerB'].includes(change.field.name),
      );
      return { changes: changes.length, hasOtherBrands };
    }),
} as const;

/** Uses the document of a version, whose content is a deflated update in Yjs' second encoding. */
export function withVersion<T>(content: Uint8Array, use: (version: Doc) => T): T {
  const version = new Doc();
  try {
    applyUpdateV2(version, inflateRawSync(content));
    return use(version);
  } finally {
    version.destroy();
  }
}

function inWords(problem: FileProblem): { path: string; reason: string } {
  return { path: problem.path, reason: describeReason(problem, 'en') };
}
