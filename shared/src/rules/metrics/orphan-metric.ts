import { entityRule } from '../rule.ts';
import { link, set } from '../support/edits.ts';
import { nearestOnMap } from '../support/fix-makers.ts';
import { named } from '../support/words.ts';

export const orphanMetric = entityRule({
  id: 'orphan-metric',
  section: 'metrics',
  looksAt: 'metric',
  severity: 'warning',
  stage: 'mapping',
  isWaivable: true,
  condition: 'no measures link from m to a live action or objective.',
  message: { fr: '« {metric} » ne mesure rien.', en: '“{metric}” measures nothing.' },
  why: {
    fr: 'La carte sert à voir les liens : un chiffre relié à rien ne dit rien.',
    en: 'The map is there to show the links: a number linked to nothing says nothing.',
  },
  source: 'sins',
  todo: {
    fr: 'Reliez-le à l’action ou à l’objectif qu’il mesure.',
    en: 'Link it to the action or objective that it measures.',
  },
  check: (metric, { graph }) => graph.out(metric.id, 'measures').length === 0,
  offersFix: () => true,
  fix: (finding, context) => {
    const closest = nearestOnMap(context, finding.entity, 'action');
    return {
      kind: 'choose',
      label: { fr: 'Relier ou archiver', en: 'Link or archive' },
      options: [
        ...(closest === undefined
          ? []
          : [
              {
                label: named({ fr: 'Relier à {name}', en: 'Link to {name}' }, closest),
                edits: [link('measures', finding.entity, closest.id)],
              },
            ]),
        {
          label: { fr: 'Archiver l’indicateur', en: 'Archive the metric' },
          edits: [set(finding.entity, 'archived', true)],
        },
      ],
    };
  },
});
