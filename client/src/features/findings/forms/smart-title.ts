import { type CalendarDate, isCalendarDate } from '@cap-commun/shared/core/calendar-date';
import type { Language } from '@cap-commun/shared/core/language';
import type { Objective } from '@cap-commun/shared/domain/entities/objective';
import { formatDay } from '../../../i18n/format.ts';

/** What a title that is specific says, in the order in which it says it. */
export interface TitleParts {
  readonly verb: string;
  /** How much of what: “120 démos”. */
  readonly quantity: string;
  readonly audience: string;
  readonly due: CalendarDate | '';
}

const FRENCH_VERB = /(?:er|ir|re)$/i;

/** What an objective already says, in the language of the board; its first word is its verb, when it is one. */
export function partsOf(objective: Objective, language: Language): TitleParts {
  const [first = ''] = (objective.title ?? '').trim().split(/\s+/);
  const verb = language === 'en' || FRENCH_VERB.test(first) ? first : '';
  return { verb, quantity: '', audience: objective.segment?.trim() ?? '', due: objective.due ?? '' };
}

/** The parts as somebody has begun to write them; what they left alone is what the objective says. */
export function readParts(begun: Readonly<Record<string, string>>, said: TitleParts): TitleParts {
  const { verb = said.verb, quantity = said.quantity, audience = said.audience, due = said.due } = begun;
  return { verb, quantity, audience, due: due === '' || isCalendarDate(due) ? due : said.due };
}

/** Verb, quantity, audience and date as one title, in the language of the board; what is empty is left out. */
export function titleOfParts({ verb, quantity, audience, due }: TitleParts, language: Language): string {
  const french = language === 'fr';
  const day = due === '' ? '' : formatDay(language, due, 'long');
  return [
    verb.trim(),
    quantity.trim(),
    audience.trim() && `${french ? 'pour' : 'for'} ${audience.trim()}`,
    day && `${french ? 'd’ici au' : 'by'} ${day}`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}
