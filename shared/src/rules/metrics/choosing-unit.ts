import type { Metric } from '../../domain/entities/metric.ts';
import type { FixContext } from '../fix.ts';
import { say } from '../support/words.ts';

/** The unit that a metric's label calls for, when it tells. */
export function unitFor(metric: Metric, context: FixContext): string | undefined {
  switch (context.verdicts.unitHint(metric)) {
    case 'percent':
      return '%';
    case 'currency': {
      const { graph } = context;
      return graph.getAs('partnership', graph.programme?.id)?.currency?.trim() || undefined;
    }
    case 'count':
      return say(context, { fr: 'nombre', en: 'count' });
    default:
      return undefined;
  }
}
