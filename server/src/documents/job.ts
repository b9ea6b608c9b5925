import { applyUpdate, Doc, mergeUpdates } from 'yjs';
import { CHANGES, withVersion } from './changes.ts';
import { READS } from './reads.ts';

export type ReadName = keyof typeof READS;
export type ChangeName = keyof typeof CHANGES;

type ArgumentsOf<Work extends (...args: never[]) => unknown> = Parameters<Work>[1];
type ResultOf<Work> = Work extends (...args: never[]) => infer Value ? Value : never;

export type ReadArguments<Name extends ReadName> = ArgumentsOf<(typeof READS)[Name]>;
export type ReadResult<Name extends ReadName> = ResultOf<(typeof READS)[Name]>;
export type ChangeArguments<Name extends ChangeName> = ArgumentsOf<(typeof CHANGES)[Name]>;
export type ChangeResult<Name extends ChangeName> = ResultOf<(typeof CHANGES)[Name]>;

/** Work on one document, as plain data: a board's, as one update, or a version's, as it is kept. */
export type DocumentJob =
  | { readonly kind: 'read'; readonly name: ReadName; readonly args: unknown; readonly update: Uint8Array }
  /** The same of a document in several updates, the first of which comes first. */
  | { readonly kind: 'readAll'; readonly name: ReadName; readonly updates: readonly Uint8Array[] }
  | {
      readonly kind: 'readVersion';
      readonly name: ReadName;
      readonly args: unknown;
      readonly content: Uint8Array;
    }
  | {
      readonly kind: 'change';
      readonly name: ChangeName;
      readonly args: unknown;
      readonly update: Uint8Array;
      /** ClientID to write under. */
      readonly client: number;
    };

export interface DocumentAnswer {
  readonly value: unknown;
  /** What a change wrote; null when it wrote nothing. */
  readonly update: Uint8Array | null;
}

/** Does one job. Its cost follows the content, which may be anybody's: to be run in a thread of its own. */
export function runDocumentJob(job: DocumentJob): DocumentAnswer {
  if (job.kind === 'readVersion') {
    return { value: withVersion(job.content, (doc) => read(doc, job)), update: null };
  }
  const doc = new Doc();
  try {
    for (const update of job.kind === 'readAll' ? job.updates : [job.update]) applyUpdate(doc, update);
    if (job.kind === 'readAll')
      return { value: read(doc, { name: job.name, args: undefined }), update: null };
    return job.kind === 'read' ? { value: read(doc, job), update: null } : change(doc, job);
  } finally {
    doc.destroy();
  }
}

function read(doc: Doc, { name, args }: { readonly name: ReadName; readonly args: unknown }): unknown {
  return (READS[name] as (doc: Doc, args: unknown) => unknown)(doc, args);
}

function change(doc: Doc, { name, args, client }: Extract<DocumentJob, { kind: 'change' }>): DocumentAnswer {
  // Only now: a document that receives updates under its own clientID takes another one.
  doc.clientID = client;
  const updates: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => updates.push(update));
  const value = (CHANGES[name] as (doc: Doc, args: unknown) => unknown)(doc, args);
  return { value, update: updates.length > 0 ? mergeUpdates(updates) : null };
}
