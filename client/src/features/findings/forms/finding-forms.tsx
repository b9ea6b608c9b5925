import { useEvaluation, useSelection } from '../../../document/hooks.ts';
import { useBoardSession } from '../../../document/session-context.ts';
import { MergeMetrics } from './merge-metrics.tsx';
import { SmartAssistant } from './smart-assistant.tsx';

/** The form that a fix has opened over the board, from the list, a card or its form. */
export function FindingForms() {
  const { selection } = useBoardSession();
  const { form } = useSelection();
  const { graph } = useEvaluation().context;
  const close = () => selection.closeForm();
  switch (form?.form) {
    case undefined:
      return null;
    case 'smart': {
      const objective = graph.getAs('objective', form.objective);
      return objective ? <SmartAssistant objective={objective} letter={form.letter} onClose={close} /> : null;
    }
    case 'merge-metrics': {
      const metrics = form.metrics.flatMap((id) => graph.getAs('metric', id) ?? []);
      return metrics.length > 1 ? <MergeMetrics metrics={metrics} onClose={close} /> : null;
    }
  }
}
