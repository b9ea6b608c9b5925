import { personsInRole } from '../../graph/ownership.ts';
import { entityRule } from '../rule.ts';
import { chooseAmong } from '../support/fix-makers.ts';
import { ownerOption } from '../support/people.ts';

export const metricWithoutOwner = entityRule({
  id: 'metric-without-owner',
  section: 'metrics',
  looksAt: 'metric',
  severity: 'info',
  stage: 'mapping',
  isWaivable: true,
  completes: { fr: 'responsable', en: 'owner' },
  condition: 'no owns link to m (a partner counts as owner here).',
  message: { fr: 'Personne ne relève « {metric} ».', en: 'Nobody reports “{metric}”.' },
  why: {
    fr: 'Les metrics sont un sport d’équipe : quelqu’un relève chacune et la montre aux autres.',
    en: 'Metrics are a team sport: somebody reports each one and shows it to the others.',
  },
  source: 'sins',
  todo: { fr: 'Désignez la personne qui le relève.', en: 'Name the person who reports it.' },
  check: (metric, { graph }) => graph.in(metric.id, 'owns').length === 0,
  fix: (finding, context) => {
    const accountable = context.graph
      .out(finding.entity, 'measures')
      .flatMap((id) => personsInRole(context.graph, id, 'A'));
    const persons = accountable.length > 0 ? accountable.slice(0, 1) : context.graph.ids('person');
    return chooseAmong(
      { fr: 'Désigner qui relève', en: 'Name who reports it' },
      persons.flatMap((id) => ownerOption(context, id, finding.entity)),
    );
  },
});
