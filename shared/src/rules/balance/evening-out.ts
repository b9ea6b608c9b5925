import type { EntityId } from '../../core/ids.ts';
import type { Fix, FixContext, FixOption } from '../fix.ts';
import { create, link } from '../support/edits.ts';
import { chooseAmong } from '../support/fix-makers.ts';
import { choiceLabel, named, say } from '../support/words.ts';
import { benefitGains } from './benefit-gains.ts';
import { equalShares } from './shares.ts';

/** Offers the brand that gains least what the one that gains most has and it lacks, or a split that makes up for it. */
export function evenOutFix(partner: EntityId, context: FixContext): Fix | null {
  const categories = missingCategories(partner, context);
  return chooseAmong({ fr: 'Choisir comment rééquilibrer', en: 'Choose how to even it out' }, [
    ...(categories.length > 0 ? categories : [undefined]).map((category) =>
      benefitOption(partner, category, context),
    ),
    compensationOption(context),
  ]);
}

function missingCategories(partner: EntityId, { graph }: FixContext): readonly string[] {
  const most = benefitGains(graph).at(-1)?.partner;
  const benefits = graph.all('benefit', 'partner', 'category');
  const own = new Set(benefits.flatMap((it) => (it.partner === partner ? it.category : [])));
  const others = benefits.flatMap((it) => (it.partner === most ? (it.category ?? []) : []));
  return [...new Set(others)].filter((category) => !own.has(category));
}

function benefitOption(partner: EntityId, category: string | undefined, context: FixContext): FixOption {
  const brand = context.graph.get(partner);
  if (category === undefined) {
    const { edit } = create(context, 'benefit', { partner });
    return {
      label: named({ fr: 'Ajouter un bénéfice pour {name}', en: 'Add a benefit for {name}' }, brand),
      edits: [edit],
    };
  }
  const words = choiceLabel('benefit', ['category'], category);
  const { edit } = create(context, 'benefit', { partner, category });
  const label = { fr: `Ajouter pour {name} : ${words.fr}`, en: `Add for {name}: ${words.en}` };
  return { label: named(label, brand), edits: [edit] };
}

/** A split to discuss, with the decision that says why. */
function compensationOption(context: FixContext): FixOption {
  const reason = say(context, { fr: 'Compenser les bénéfices', en: 'Make up for the benefits' });
  const split = create(context, 'split', {
    kind: 'revenue',
    title: reason,
    shares: equalShares(context.graph.partnerIds),
  });
  const decision = create(context, 'decision', { title: reason, date: context.today });
  return {
    label: { fr: 'Compenser par une répartition', en: 'Make up for it by a split' },
    edits: [split.edit, decision.edit, link('decides', decision.id, split.id)],
  };
}
