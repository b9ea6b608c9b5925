import { compareIds } from '../../core/ids.ts';
import { isEmpty } from '../../core/json.ts';
import { entityRule } from '../rule.ts';
import { set } from '../support/edits.ts';
import { severeInUse } from './judged-metric.ts';

export const metricWithoutSource = entityRule({
  id: 'metric-without-source',
  section: 'metrics',
  looksAt: 'metric',
  severity: 'warning',
  severities: ['error', 'warning'],
  stage: 'mapping',
  isWaivable: true,
  completes: { fr: 'source', en: 'source' },
  condition: 'source is empty.',
  message: { fr: 'On ne sait pas d’où vient « {metric} ».', en: 'No data source for “{metric}”.' },
  why: {
    fr: 'On décide avant de lancer ce qu’on suit et où on le lit ; après, le rattrapage coûte deux fois le temps.',
    en: 'What is tracked and where it is read is decided before launch; repairing it later costs twice the time.',
  },
  source: 'sins',
  todo: {
    fr: 'Nommez l’outil ou le fichier d’où vient le chiffre.',
    en: 'Name the tool or file that the number comes from.',
  },
  check: (metric, { graph }) => isEmpty(metric.source) && severeInUse(graph, metric),
  offersFix: () => true,
  fix: (finding, { graph }) => {
    const used = new Set(graph.all('metric').flatMap((metric) => metric.source?.trim() || []));
    return {
      kind: 'choose',
      label: { fr: 'Choisir la source', en: 'Pick the source' },
      options: [...used].sort(compareIds).map((source) => ({
        label: { fr: `Lire dans ${source}`, en: `Read from ${source}` },
        edits: [set(finding.entity, 'source', source)],
      })),
      free: { entity: finding.entity, field: ['source'] },
    };
  },
});
