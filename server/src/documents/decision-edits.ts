import type { CalendarDate } from '@cap-commun/shared/core/calendar-date';
import type { EntityId } from '@cap-commun/shared/core/ids';
import type { Language } from '@cap-commun/shared/core/language';
import type { Edit } from '@cap-commun/shared/domain/edit';
import type { Split } from '@cap-commun/shared/domain/entities/split';
import { definitionOf } from '@cap-commun/shared/domain/registry';
import { formatNumber } from '@cap-commun/shared/rules/format';
import { choiceLabel } from '@cap-commun/shared/rules/support/words';

/** Logs that a split was agreed: a dated decision by those who signed, in the language of the board. */
export function decisionEdits(
  split: Split,
  signers: readonly EntityId[],
  {
    today,
    lang,
    newId,
  }: {
    readonly today: CalendarDate;
    readonly lang: Language;
    readonly newId: (prefix: string) => EntityId;
  },
): readonly Edit[] {
  const id = newId(definitionOf('decision').idPrefix);
  return [
    {
      op: 'create',
      entity: { id, type: 'decision', title: titleFor(split, lang), date: today, method: 'consensus' },
    },
    { op: 'link', link: { type: 'decides', from: id, to: split.id } },
    ...signers.map((from): Edit => ({ op: 'link', link: { type: 'participates', from, to: id } })),
  ];
}

function titleFor({ title, kind, shares }: Split, lang: Language): string {
  const named =
    title?.trim() ||
    `${definitionOf('split').label[lang]} ${kind ? choiceLabel('split', ['kind'], kind)[lang] : ''}`.trim();
  const parts = (shares ?? []).map(({ pct }) => formatNumber(pct ?? 0, lang)).join('/');
  return lang === 'fr'
    ? `${named} : ${parts}, confirmé par chaque marque`
    : `${named}: ${parts}, confirmed by each brand`;
}
