import { planImport } from '@cap-commun/shared/board-file/import';
import { type CalendarDate, calendarDateIn } from '@cap-commun/shared/core/calendar-date';
import { currentBoardOf } from '@cap-commun/shared/document/current-board';
import { applyEdits } from '@cap-commun/shared/document/edits';
import type { BoardFile } from '@cap-commun/shared/domain/board-file';
import type { Edit } from '@cap-commun/shared/domain/edit';
import { SEED_IDS, seedEdits } from '@cap-commun/shared/domain/seed';
import type { CreateBoardRequest } from '@cap-commun/shared/http/schemas';
import { isTemplateId } from '@cap-commun/shared/templates/catalogue';
import { templateEdits } from '@cap-commun/shared/templates/template-edits';
import type { Doc } from 'yjs';
import { newSecretId } from '../auth/link-tokens.ts';
import { firstCommit } from '../rooms/board-documents.ts';
import type { StoredLink } from '../storage/board-store.ts';
import type { Services } from './services.ts';

const DEFAULT_PARTNERS = {
  fr: ['Marque A', 'Marque B'],
  en: ['Brand A', 'Brand B'],
} as const;

export interface NewBoard {
  readonly id: string;
  readonly links: readonly StoredLink[];
}

/** Makes a board with its links and its first content, in one durable step. */
export async function createBoardFrom(
  { access, store, logger, now, randomBytes }: Services,
  request: CreateBoardRequest,
  file: BoardFile | undefined,
): Promise<NewBoard> {
  const id = newSecretId();
  const links = access.newLinks(id);
  const today = calendarDateIn(file?.settings?.timeZone, now());
  const first = firstCommit(id, (doc) => fillNewBoard(doc, { request, file, today, randomBytes }));
  await store.createBoard({ id, createdAt: now() }, links, first);
  logger.info({ board: id }, 'board created');
  return { id, links };
}

interface Filling {
  readonly request: CreateBoardRequest;
  /** The board file that the board is made of, if any. */
  readonly file: BoardFile | undefined;
  readonly today: CalendarDate;
  readonly randomBytes: (length: number) => Uint8Array;
}

/** Writes what a new board is born with: its programme and two brands, then a board file or a template over them. */
function fillNewBoard(doc: Doc, { request, file, today, randomBytes }: Filling): void {
  const { template } = request;
  const lang = request.lang ?? (file?.lang === 'en' ? 'en' : 'fr');
  const partners = request.partners ?? DEFAULT_PARTNERS[lang];
  applyEdits(doc, seedEdits({ title: request.title, partners: [partners[0], partners[1]], lang }), null);
  if (file) {
    applyEdits(doc, planImport(file, currentBoardOf(doc), randomBytes).edits, null);
    applyEdits(doc, ownWords(doc, request), null);
  } else if (template !== undefined && isTemplateId(template)) {
    applyEdits(doc, templateEdits(template, lang, today), null);
  }
}

/** What the person who makes the board chose, over what the template says. */
function ownWords(doc: Doc, { title, lang, partners }: CreateBoardRequest): Edit[] {
  const { partnerA = SEED_IDS.partnerA, partnerB = SEED_IDS.partnerB } = currentBoardOf(doc);
  const edits: Edit[] = [{ op: 'info', path: ['title'], value: title }];
  if (lang) edits.push({ op: 'info', path: ['lang'], value: lang });
  if (partners) {
    edits.push({ op: 'set', id: partnerA, path: ['title'], value: partners[0] });
    edits.push({ op: 'set', id: partnerB, path: ['title'], value: partners[1] });
  }
  return edits;
}
