import { votesOf } from '../../domain/entities/sticky.ts';
import { entityRule } from '../rule.ts';
import { create, link } from '../support/edits.ts';
import { chooseAmong } from '../support/fix-makers.ts';
import { titleOf } from '../support/words.ts';
import { CONVERSIONS } from './follow-up.ts';

export const stickyNotConverted = entityRule({
  id: 'sticky-not-converted',
  section: 'rhythm',
  looksAt: 'sticky',
  severity: 'info',
  stage: 'launch',
  isWaivable: true,
  condition: 'votes is a number or there are voters, votes + voters ≥ stickyVotes (3), and no became link.',
  message: {
    fr: 'Idée plébiscitée non reprise : « {sticky} ».',
    en: 'Popular idea not followed up: “{sticky}”.',
  },
  why: {
    fr: 'Une idée plébiscitée qui reste sur le mur décourage la suivante.',
    en: 'A popular idea that stays on the wall discourages the next one.',
  },
  source: 'factors',
  todo: {
    fr: 'Faites-en une action, un scénario ou une vision.',
    en: 'Make it an action, a scenario or a vision.',
  },
  check: (sticky, { graph, settings }) =>
    (sticky.votes !== undefined || (sticky.voters ?? []).length > 0) &&
    votesOf(sticky) >= settings.stickyVotes &&
    graph.out(sticky.id, 'became').length === 0,
  fix: (finding, context) => {
    const title = titleOf(context.graph.get(finding.entity));
    const options = CONVERSIONS.map(({ type, fields, label }) => {
      const { id, edit } = create(context, type, { ...fields, title });
      return { label, edits: [edit, link('became', finding.entity, id)] };
    });
    return chooseAmong({ fr: 'Donner une suite à l’idée', en: 'Follow the idea up' }, options);
  },
});
