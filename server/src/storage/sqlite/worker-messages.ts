import type { BoardStore } from '../board-store.ts';

/** What the store's thread is started with. */
export interface StoreWorkerData {
  /** File of the database. */
  readonly path: string;
  readonly isServer: boolean;
}

export type StoreMethod = keyof BoardStore;

export interface StoreCall {
  readonly id: number;
  readonly method: StoreMethod;
  readonly args: readonly unknown[];
}

export type StoreAnswer =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly failure: { readonly message: string; readonly code: string } };

export const STORE_METHODS = [
  'commit',
  'loadDocument',
  'saveSnapshot',
  'readSnapshot',
  'retireBefore',
  'createBoard',
  'findBoard',
  'listBoards',
  'deleteBoard',
  'findLink',
  'linksOf',
  'saveLink',
  'findSession',
  'saveSession',
  'deleteExpiredSessions',
  'membershipsOf',
  'membershipsOn',
  'saveMembership',
  'endMembership',
  'endMembershipsOf',
  'setPartner',
  'signaturesOf',
  'saveSignature',
  'deleteSignature',
  'threadsAfter',
  'newestThreads',
  'findThread',
  'threadTotals',
  'saveThread',
  'forgetGoneThreads',
  'readMarksOf',
  'saveReadMarks',
  'saveVersion',
  'listVersions',
  'newestVersion',
  'findVersion',
  'deleteVersionsBefore',
  'workshopsOf',
  'newestWorkshop',
  'openWorkshops',
  'saveWorkshop',
  'deleteWorkshop',
  'notesIn',
  'createNotes',
  'noteDevice',
  'noteDevicesOf',
  'saveNoteDevice',
  'outsideChanges',
  'headOf',
  'findDamage',
  'repairBoard',
  'backup',
  'askForBackup',
  'nextBackupRequest',
  'answerBackup',
  'takeBackupAnswer',
  'ping',
  'close',
] as const satisfies readonly StoreMethod[];
