import type { EntityId } from '../../core/ids.ts';
import { isEmpty } from '../../core/json.ts';
import type { Label } from '../../core/language.ts';
import type { Split } from '../../domain/entities/split.ts';
import type { BoardGraph } from '../../graph/board-graph.ts';
import type { Fix, FixContext } from '../fix.ts';
import { card, day, type MessageValue, sentence, typed } from '../message-values.ts';
import type { RuleContext } from '../rule-context.ts';
import { create, set } from '../support/edits.ts';
import { chooseAmong, doEdits } from '../support/fix-makers.ts';
import { capitalised, choiceLabel, named, say } from '../support/words.ts';

type Shares = Split['shares'];

export const SPLIT_KINDS = ['budget', 'cost', 'lead', 'revenue'] as const;

/** How far shares may be from 100 %, or from what was agreed, in points. */
export const SHARE_TOLERANCE = 0.01;

/** Six decimals, so that binary fractions never decide. */
export function roundTo6(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

/** Sum of all shares, whatever partner they name. */
export function sumOfShares(shares: Shares): number {
  return (shares ?? []).reduce((sum, { pct }) => sum + (pct ?? 0), 0);
}

/** Whether the shares are no longer those that were agreed; without a copy of those, nothing is said. */
export function haveSharesChanged({ shares, agreedShares }: Split): boolean {
  if (agreedShares === undefined || agreedShares.length === 0) return false;
  const [now, agreed] = [sumByPartner(shares), sumByPartner(agreedShares)];
  return [...now.keys(), ...agreed.keys()].some((name) => {
    const difference = (now.get(name) ?? 0) - (agreed.get(name) ?? 0);
    return Math.abs(roundTo6(difference)) > SHARE_TOLERANCE;
  });
}

/** Why a split is not agreed, in words; empty when it is. */
export function splitGaps(split: Split, { graph, today }: RuleContext): readonly MessageValue[] {
  const confirmed = split.agreedBy ?? [];
  const gaps = missingSignatures(graph, confirmed, {
    fr: '{missing} doit confirmer',
    en: '{missing} has to confirm',
  });
  if (split.agreedOn === undefined) {
    gaps.push(sentence({ fr: 'accord sans date', en: 'agreement without a date' }));
  } else if (split.agreedOn > today) {
    const dated = { fr: 'accord daté du {agreedOn}', en: 'agreement dated {agreedOn}' };
    gaps.push(sentence(dated, { agreedOn: day(split.agreedOn) }));
  }
  gaps.push(...strangers(graph, [...confirmed, ...(split.shares ?? []).map(({ partner }) => partner ?? '')]));
  if (haveSharesChanged(split)) {
    const changed = {
      fr: 'les parts ont changé depuis l’accord',
      en: 'the shares have changed since',
    };
    gaps.push(sentence(changed));
  }
  return gaps;
}

/** A sentence for each brand whose signature is missing. */
export function missingSignatures(graph: BoardGraph, by: readonly string[], template: Label): MessageValue[] {
  return graph.partnerIds
    .filter((id) => !by.includes(id))
    .map((id) => sentence(template, { missing: card(id) }));
}

/** A sentence for each name that is not the id of a live partner. */
export function strangers(graph: BoardGraph, names: readonly string[]): MessageValue[] {
  const unknown = new Set(names.filter((name) => graph.kindOf(name) !== 'partner'));
  return [...unknown].map((name) => {
    if (isEmpty(name)) return sentence({ fr: 'une part ne nomme personne', en: 'a share names nobody' });
    const template = { fr: '{name} n’est plus partenaire', en: '{name} is no longer a partner' };
    return sentence(template, { name: graph.peek(name) === undefined ? typed(name) : card(name) });
  });
}

/** Makes the shares add up: the difference goes to one brand, or to all in proportion. */
export function completeSharesFix(splitId: EntityId, graph: BoardGraph): Fix | null {
  const shares = graph.getAs('split', splitId)?.shares ?? [];
  const sum = sumOfShares(shares);
  const give = { fr: 'Mettre la différence sur {name}', en: 'Put the difference on {name}' };
  const named100 = shares.flatMap(({ partner, pct }) => {
    const value = roundTo6((pct ?? 0) + 100 - sum);
    if (partner === undefined || value < 0) return [];
    return [
      { label: named(give, graph.get(partner)), edits: [set(splitId, ['shares', partner, 'pct'], value)] },
    ];
  });
  const canScale = sum > 0 && shares.every(({ pct }) => (pct ?? 0) >= 0);
  const inProportion = {
    label: { fr: 'Ajuster toutes les parts en proportion', en: 'Adjust all shares in proportion' },
    edits: shares.flatMap(({ partner, pct }) =>
      partner === undefined
        ? []
        : [set(splitId, ['shares', partner, 'pct'], roundTo6(((pct ?? 0) * 100) / sum))],
    ),
  };
  return chooseAmong(
    { fr: 'Arriver à 100 %', en: 'Reach 100%' },
    canScale ? [...named100, inProportion] : named100,
  );
}

/** A split in equal parts for the brands to discuss: nobody has agreed to it yet. */
export function equalSplitFix(context: FixContext, kind: string, label: Label): Fix | null {
  const partners = context.graph.partnerIds;
  if (partners.length === 0) return null;
  const { edit } = create(context, 'split', {
    kind,
    title: say(context, capitalised(choiceLabel('split', ['kind'], kind))),
    shares: equalShares(partners),
  });
  return doEdits(label, edit);
}

/** The same share for each brand. */
export function equalShares(partners: readonly EntityId[]): { partner: EntityId; pct: number }[] {
  const pct = roundTo6(100 / partners.length);
  return partners.map((partner) => ({ partner, pct }));
}

function sumByPartner(shares: Shares): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { partner, pct } of shares ?? []) {
    const name = partner === undefined || isEmpty(partner) ? '' : partner;
    sums.set(name, (sums.get(name) ?? 0) + (pct ?? 0));
  }
  return sums;
}
