import { deflateRawSync } from 'node:zlib';
import { calendarDateIn } from '@cap-commun/shared/core/calendar-date';
import type { Language } from '@cap-commun/shared/core/language';
import { boardOf, readBoard, readBoardInfo } from '@cap-commun/shared/document/board-document';
import { boardState } from '@cap-commun/shared/document/board-state';
import { toBoardFile } from '@cap-commun/shared/document/file';
import type { BoardInfo } from '@cap-commun/shared/domain/board';
import { type BoardState, boardDifference } from '@cap-commun/shared/domain/board-difference';
import { timeZoneOf } from '@cap-commun/shared/domain/board-info';
import { boardCsv } from '@cap-commun/shared/export/board-csv';
import { boardMarkdown } from '@cap-commun/shared/export/board-markdown';
import { type ExportedBoard, exportedBoard } from '@cap-commun/shared/export/exported-board';
import type { InviteResponse } from '@cap-commun/shared/http/schemas';
import { type LinkName, linkGrants, type PartnerSlot } from '@cap-commun/shared/protocol/roles';
import { type Doc, encodeStateAsUpdateV2 } from 'yjs';
import { withVersion } from './changes.ts';
import { SESSION_READS } from './sessions.ts';
import { signingOffer } from './signing.ts';

const WRITERS = { csv: boardCsv, md: boardMarkdown } as const;

/** Formats of the downloads for people. */
export type ExportFormat = keyof typeof WRITERS;

/** What a link opens, as the board says it. */
export type InvitePreview = Omit<InviteResponse, 'boardId' | 'role' | 'slot' | 'present'>;

export interface VersionContent {
  readonly content: Uint8Array;
  readonly changes: number;
}

const NO_STATE: BoardState = { info: {}, entities: new Map(), links: new Map(), layout: new Map() };

/** Everything that is read from a board's document, by name; each runs in a thread, on plain arguments. */
export const READS = {
  info: (doc: Doc): BoardInfo => readBoardInfo(doc),

  /** The board file as the bytes of its JSON. */
  boardFile: (doc: Doc, { id, now }: { readonly id: string; readonly now: number }): Uint8Array => {
    const { settings } = readBoardInfo(doc);
    const file = toBoardFile(doc, { id, today: calendarDateIn(settings.timeZone, now) });
    return new TextEncoder().encode(JSON.stringify(file));
  },

  /** A download for people, in the board's language when none is asked. */
  exported: (
    doc: Doc,
    ask: { readonly format: ExportFormat; readonly lang: Language | undefined; readonly now: number },
  ): string => WRITERS[ask.format](readExported(doc, ask.lang, ask.now)),

  /** People are those of the link's brand; a link without one may be anybody, a viewer nobody. */
  invite: (doc: Doc, { link }: { readonly link: LinkName }): InvitePreview => previewOf(doc, link),

  /** The brand of a slot; null when the board says none. */
  partnerOf: (doc: Doc, { slot }: { readonly slot: PartnerSlot | null }): string | null => {
    if (slot === null) return null;
    const info = readBoardInfo(doc);
    return (slot === 'A' ? info.partnerA : info.partnerB) ?? null;
  },

  /** Whether a card is a live person, of one brand when one is asked. */
  isPersonOf: (
    doc: Doc,
    { person, partner }: { readonly person: string; readonly partner: string | null },
  ): boolean => {
    const entity = readBoard(doc).cards.get(person)?.entity;
    if (entity?.type !== 'person' || entity.archived === true) return false;
    return partner === null || entity.partner === partner;
  },

  signingOffer,
  ...SESSION_READS,

  /** The board as a version keeps it, and how much of it is not as it was in the version before. */
  version: (doc: Doc, { before }: { readonly before: Uint8Array | null }): VersionContent => {
    const current = boardState(doc);
    const changes = before === null ? null : withVersion(before, (version) => boardState(version));
    return {
      content: deflateRawSync(encodeStateAsUpdateV2(doc)),
      changes: boardDifference(changes ?? NO_STATE, current).length,
    };
  },
} as const;

function readExported(doc: Doc, lang: Language | undefined, now: number): ExportedBoard {
  const content = readBoard(doc);
  const today = calendarDateIn(timeZoneOf(content.info), now);
  return exportedBoard(content.info, boardOf(content), today, lang ?? content.info.lang);
}

function previewOf(doc: Doc, link: LinkName): InvitePreview {
  const { info, cards } = readBoard(doc);
  const { slot, role } = linkGrants[link];
  const partnerId = slot === null ? undefined : slot === 'A' ? info.partnerA : info.partnerB;
  const partner = partnerId === undefined ? undefined : cards.get(partnerId);
  const people = [...cards.values()].flatMap(({ entity }) => {
    if (entity?.type !== 'person' || entity.archived === true || role === 'viewer') return [];
    const isOfLink = slot === null || (entity.partner ?? null) === (partnerId ?? null);
    return isOfLink ? [{ id: entity.id, title: entity.title ?? '', partner: entity.partner ?? null }] : [];
  });
  return {
    title: info.title,
    lang: info.lang,
    partner: partner ? { id: partner.id, title: partner.entity?.title ?? '' } : null,
    people,
    brandPair: info.brandPair ?? null,
  };
}
