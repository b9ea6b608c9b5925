import { card, listed } from '../message-values.ts';
import { entityRule } from '../rule.ts';
import { isJustified } from '../support/consent.ts';
import { named } from '../support/words.ts';
import { stretchedMetrics } from './goals.ts';

export const smartAttainable = entityRule({
  id: 'smart-attainable',
  section: 'objectives',
  looksAt: 'objective',
  severity: 'warning',
  stage: 'mapping',
  isWaivable: true,
  condition:
    'attainabilityNote absent or shorter than justificationMin (20) characters, and ∃ m ∈ M*(o), baseline > 0, target numeric: (direction ≠ down and target/baseline > stretchMax (3)) or (direction = down and target/baseline < stretchMin); an absent direction counts as ≠ down; refs = those m.',
  message: {
    fr: 'Cible de « {objective} » très ambitieuse ({metric}) : dites pourquoi c’est atteignable.',
    en: 'The target of “{objective}” is a big stretch ({metric}): say why it is attainable.',
  },
  why: {
    fr: 'Une cible hors d’atteinte décourage, et fait chercher un coupable à la fin.',
    en: 'A target out of reach discourages, and starts the search for somebody to blame.',
  },
  source: 'external',
  todo: {
    fr: 'Dites ensemble pourquoi c’est atteignable, ou baissez la cible.',
    en: 'Say together why it is attainable, or lower the target.',
  },
  check: (objective, context) => {
    const note = objective.attainabilityNote;
    if (note !== undefined && isJustified(note, context)) return false;
    const stretched = stretchedMetrics(objective.id, context);
    return stretched.length > 0 && { refs: stretched };
  },
  values: (finding) => ({ metric: listed(finding.refs.map(card)) }),
  fix: (finding, { graph, settings }) => ({
    kind: 'choose',
    label: { fr: 'Répondre', en: 'Answer' },
    options: finding.refs.map((id) => {
      const metric = graph.getAs('metric', id);
      const isDown = metric?.direction === 'down';
      return {
        label: named(isDown ? RAISE_TARGET : LOWER_TARGET, metric),
        edits: [],
        goTo: { entity: id, field: ['target'] },
      };
    }),
    free: {
      entity: finding.entity,
      field: ['attainabilityNote'],
      ask: { fr: 'Pourquoi c’est atteignable', en: 'Why it is attainable' },
      minLength: settings.justificationMin,
    },
  }),
});

const LOWER_TARGET = { fr: 'Baisser la cible de {name}', en: 'Lower the target of {name}' };
/** Where less is better, a higher target asks for less. */
const RAISE_TARGET = { fr: 'Relever la cible de {name}', en: 'Raise the target of {name}' };
