import type { CalendarDate } from '../core/calendar-date.ts';
import type { EntityId } from '../core/ids.ts';
import { LANGUAGES, type Label, type Language } from '../core/language.ts';
import type { Agreement } from '../domain/entities/agreement.ts';
import type { Split } from '../domain/entities/split.ts';
import type { BoardGraph } from '../graph/board-graph.ts';
import { isDecisiveInUse } from '../graph/metric-sets.ts';
import { formatMoney, formatNumber } from '../rules/format.ts';
import { choiceLabel } from '../rules/support/words.ts';
import { type Claim, claimsOn } from './confirmation.ts';
import { LIGHT_OF_AGREEMENT, type LightId } from './gate-lights.ts';
import type { SignaturesBySubject } from './signature.ts';

/** Something on the board that shows why a light is what it is. */
export interface Proof {
  readonly text: Label;
  /** The cards that say so, to be opened. */
  readonly cards: readonly EntityId[];
  /** When it was agreed or signed. */
  readonly date?: CalendarDate;
  /** The signatures that it rests on. */
  readonly claims: readonly Claim[];
}

/** What the board holds for a light, the most telling first; empty when it holds nothing. */
export function proofsOf(
  graph: BoardGraph,
  light: LightId,
  signatures: SignaturesBySubject,
): readonly Proof[] {
  const agreements = graph
    .all('agreement')
    .filter(({ kind }) => lightOfKind(kind) === light)
    .map((agreement) => agreementProof(graph, agreement, signatures));
  switch (light) {
    case 'targets':
      return targetProofs(graph);
    case 'personal-data':
      return agreements.length > 0 ? agreements : noDataProof(graph);
    case 'costs-revenue':
      return [...budgetProof(graph), ...splitProofs(graph, signatures), ...agreements];
    case 'exit':
      return [...agreements, ...withdrawalProofs(graph)];
    default:
      return agreements;
  }
}

function lightOfKind(kind: string | undefined): LightId | undefined {
  return kind !== undefined && Object.hasOwn(LIGHT_OF_AGREEMENT, kind) ? LIGHT_OF_AGREEMENT[kind] : undefined;
}

function targetProofs(graph: BoardGraph): readonly Proof[] {
  const objectives = graph.ids('objective');
  const decisive = graph.all('metric').filter((metric) => isDecisiveInUse(graph, metric));
  if (objectives.length === 0) return [];
  const [o, m] = [objectives.length, decisive.length];
  // French counts none as one, English as many.
  const text = {
    fr: `${o} ${o < 2 ? 'objectif' : 'objectifs'}, ${m} ${m < 2 ? 'indicateur décisif' : 'indicateurs décisifs'}`,
    en: `${o} ${o === 1 ? 'objective' : 'objectives'}, ${m} ${m === 1 ? 'decisive metric' : 'decisive metrics'}`,
  };
  return [{ text, cards: [...objectives, ...decisive.map(({ id }) => id)], claims: [] }];
}

function agreementProof(graph: BoardGraph, agreement: Agreement, signatures: SignaturesBySubject): Proof {
  const { id, kind = '', status, signedOn } = agreement;
  const kindWords = choiceLabel('agreement', ['kind'], kind);
  const statusWords = choiceLabel('agreement', ['status'], status ?? 'draft');
  const claims = claimsOn(graph, id, signatures).filter(({ subject }) => subject.kind === 'agreement');
  const text = inEachLanguage((lang) => `${kindWords[lang]} · ${statusWords[lang]}`);
  return { text, cards: [id], claims, ...(status === 'signed' && signedOn && { date: signedOn }) };
}

function noDataProof(graph: BoardGraph): readonly Proof[] {
  const programme = graph.getAs('partnership', graph.programme?.id);
  if (!programme || programme.sharesData === true) return [];
  const text = { fr: 'aucun partage de données déclaré', en: 'no sharing of data declared' };
  return [{ text, cards: [programme.id], claims: [] }];
}

function budgetProof(graph: BoardGraph): readonly Proof[] {
  const programme = graph.getAs('partnership', graph.programme?.id);
  const { budget, currency } = programme ?? {};
  if (!programme || budget === undefined || budget === 0) return [];
  const text = inEachLanguage((lang) => formatMoney(budget, currency, lang));
  return [{ text, cards: [programme.id], claims: [] }];
}

function splitProofs(graph: BoardGraph, signatures: SignaturesBySubject): readonly Proof[] {
  return graph.all('split').map((split) => {
    const kindWords = choiceLabel('split', ['kind'], split.kind ?? '');
    const claims = claimsOn(graph, split.id, signatures).filter(({ subject }) => subject.kind === 'split');
    const text = inEachLanguage((lang) => `${kindWords[lang]} ${sharesInWords(split, lang)}`.trim());
    return { text, cards: [split.id], claims, ...(split.agreedOn && { date: split.agreedOn }) };
  });
}

/** “60/40”, the largest share first. */
function sharesInWords({ shares }: Split, lang: Language): string {
  const parts = (shares ?? []).flatMap(({ pct }) => pct ?? []).sort((a, b) => b - a);
  return parts.map((pct) => formatNumber(pct, lang)).join('/');
}

function withdrawalProofs(graph: BoardGraph): readonly Proof[] {
  const text = { fr: 'plan en cas de retrait', en: 'plan for a withdrawal' };
  return graph.all('risk').flatMap((risk) => {
    const plans = risk.category === 'partner-withdrawal' ? graph.in(risk.id, 'mitigates') : [];
    return plans.length > 0 ? [{ text, cards: [...plans, risk.id], claims: [] }] : [];
  });
}

function inEachLanguage(write: (lang: Language) => string): Label {
  return Object.fromEntries(LANGUAGES.map((lang) => [lang, write(lang)])) as Label;
}
