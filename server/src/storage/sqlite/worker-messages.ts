import type { BoardStore } from '../board-store.ts';

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
  'replaceSnapshot',
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
  'saveMembership',
  'endMembershipsOf',
  'setPartner',
  'ping',
  'close',
] as const satisfies readonly StoreMethod[];
