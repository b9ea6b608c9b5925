import type { Language } from '@cap-commun/shared/core/language';
import type { Entity } from '@cap-commun/shared/domain/registry';
import { readCardFacts } from '../../canvas-adapter/card-facts.ts';
import type { BoardSession } from '../../document/board-session.ts';
import { mapMessages } from '../../i18n/areas/map.ts';
import { formatDay, formatNumber } from '../../i18n/format.ts';
import { messagesIn } from '../../i18n/language.ts';
import { shortName } from '../../lib/short-name.ts';

/** What tells a card from its likes in a list, in a few words: “Inès, 16 avr.”, “96, cible 180”. */
export function cardDetail(session: BoardSession, entity: Entity, language: Language): string {
  const { graph } = session.findings.evaluation.get().context;
  const facts = readCardFacts(graph, session.board.info.get(), session.findings.today(), entity);
  const parts: string[] = [];
  if (entity.type === 'metric') {
    const now = facts.gauge?.now;
    if (now !== undefined) parts.push(formatNumber(language, now));
    if (entity.target !== undefined) {
      parts.push(messagesIn(language, mapMessages).target(formatNumber(language, entity.target)));
    }
    return parts.join(', ');
  }
  const [owner] = facts.owners;
  if (owner) parts.push(shortName(owner.name));
  const due = 'due' in entity ? entity.due : 'date' in entity ? entity.date : undefined;
  if (typeof due === 'string') parts.push(formatDay(language, due));
  return parts.join(', ');
}
