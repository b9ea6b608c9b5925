import type { EntityId } from '@cap-commun/shared/core/ids';
import type { Edit } from '@cap-commun/shared/domain/edit';
import { isLinkAllowed, type LinkType } from '@cap-commun/shared/domain/link-types';
import { definitionOf, type Entity, type EntityType } from '@cap-commun/shared/domain/registry';
import { createCardEdit, linkEdit } from '../../card-tools/card-edits.ts';
import { linkedCardsFor } from '../../card-tools/link-offers.ts';
import { nextAfter, siblingLinks } from '../../card-tools/next-card.ts';
import type { BoardSession } from '../../document/board-session.ts';
import type { QuickLine } from './quick-add.ts';

/** A link of the card that will be made. */
export interface Hang {
  readonly type: LinkType;
  readonly other: EntityId;
  readonly isFromNew: boolean;
}

/** What Enter will make of a typed line. */
export interface QuickCard {
  readonly type: EntityType;
  readonly title: string;
  /** Null where the kind takes nobody. */
  readonly person: { readonly id: EntityId; readonly link: LinkType } | null;
  readonly day: { readonly field: string; readonly value: string } | null;
  readonly hangs: readonly Hang[];
}

/** Where a day of a typed line goes, the first that a kind has. */
const DAY_FIELDS = ['due', 'date', 'readyOn'] as const;
const PERSON_LINKS: readonly LinkType[] = ['owns', 'participates'];

/** Reads a line as a card: of the kind that its letter says, else of the kind that would come next here. */
export function planCard(session: BoardSession, line: QuickLine): QuickCard {
  const beside = onlySelected(session);
  const type = line.type ?? likelyType(session, line, beside);
  const { fields } = definitionOf(type);
  const field = DAY_FIELDS.find((name) => fields[name]?.kind === 'date');
  const link = PERSON_LINKS.find((each) => isLinkAllowed(each, 'person', type));
  return {
    type,
    title: line.title,
    person: line.person !== null && link ? { id: line.person, link } : null,
    day: line.day !== null && field !== undefined ? { field, value: line.day } : null,
    hangs: beside ? hangsOn(session, type, beside) : [],
  };
}

/** The edits that make a planned card, and its id; its place is found when they are written unless the map gives one. */
export function quickCardEdits(session: BoardSession, card: QuickCard) {
  const id = session.newId(definitionOf(card.type).idPrefix);
  const at = session.map?.placeFor(card.type, card.hangs[0]?.other) ?? { x: 0, y: 0 };
  const edits: Edit[] = [
    createCardEdit({
      id,
      type: card.type,
      at,
      author: session.me.person,
      createdAt: new Date().toISOString(),
      fields: { title: card.title, ...(card.day && { [card.day.field]: card.day.value }) },
    }),
    ...card.hangs.map(({ type, other, isFromNew }) =>
      isFromNew ? linkEdit(type, id, other) : linkEdit(type, other, id),
    ),
    ...(card.person ? [linkEdit(card.person.link, card.person.id, id)] : []),
  ];
  return { id, edits };
}

function onlySelected({ selection, board }: BoardSession): Entity | null {
  const [id, ...others] = selection.get().cards;
  return id === undefined || others.length > 0 ? null : (board.card(id)?.entity ?? null);
}

/** What somebody who has this card in hand would write next; without one, work if it has an owner or a day, else a note. */
function likelyType(session: BoardSession, line: QuickLine, beside: Entity | null): EntityType {
  if (line.person !== null || line.day !== null) return 'action';
  if (!beside) return hasObjective(session) ? 'sticky' : 'objective';
  return nextAfter(beside.type)?.type ?? (beside.type === 'person' ? 'action' : beside.type);
}

function hasObjective({ board }: BoardSession): boolean {
  for (const { entity } of board.cards().values()) if (entity?.type === 'objective') return true;
  return false;
}

/** A card of the same kind hangs where its like hangs; another one on the card itself, if a link makes sense. */
function hangsOn(session: BoardSession, type: EntityType, beside: Entity): readonly Hang[] {
  const { graph } = session.findings.evaluation.get().context;
  if (beside.type === type) {
    const links = siblingLinks(type, (link) => graph.out(beside.id, link));
    return links.map((link) => ({ ...link, isFromNew: true }));
  }
  const next = nextAfter(beside.type);
  if (next?.type === type) return [{ type: next.link, other: beside.id, isFromNew: true }];
  if (type === 'sticky') return [];
  const offer = linkedCardsFor(beside.type).find((card) => card.type === type);
  return offer ? [{ type: offer.link, other: beside.id, isFromNew: offer.isFromNew }] : [];
}
