import { STAGES, type Stage } from '@cap-commun/shared/rules/rule';
import { useEvaluation } from '../../document/hooks.ts';
import { useBoardSession } from '../../document/session-context.ts';
import { findingsMessages } from '../../i18n/areas/findings.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useStore } from '../../lib/store.ts';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import styles from './findings.module.css';

/** How far the board has come, the same for everybody, and how many findings a later stage will show. */
export function StageSwitch({ stage }: { readonly stage: Stage }) {
  const session = useBoardSession();
  const words = findingsMessages[useLanguage()];
  const later = useStore(session.findings.complete).findings.length - useEvaluation().findings.length;
  const options = STAGES.map((id) => ({ id, label: words.stages[id] }));
  return (
    <div className={styles.stage}>
      {session.canWrite ? (
        <SegmentedControl
          label={words.stage}
          options={options}
          value={stage}
          onChange={(chosen) => session.edit([{ op: 'info', path: ['stage'], value: chosen }])}
        />
      ) : (
        <span>{words.stages[stage]}</span>
      )}
      {later > 0 && <span className={styles.later}>{words.later(later)}</span>}
    </div>
  );
}
