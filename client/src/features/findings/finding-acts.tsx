import type { Finding } from '@cap-commun/shared/domain/finding';
import { findingId } from '@cap-commun/shared/rules/finding-order';
import type { Fix } from '@cap-commun/shared/rules/fix';
import { waivability } from '@cap-commun/shared/rules/fixes';
import { useState } from 'react';
import { fixOf } from '../../document/fix-context.ts';
import { useEvaluation } from '../../document/hooks.ts';
import { useBoardSession } from '../../document/session-context.ts';
import { findingsMessages } from '../../i18n/areas/findings.ts';
import { useLanguage } from '../../i18n/language.ts';
import { Button } from '../../ui/button.tsx';
import styles from './findings.module.css';
import { FixChoice } from './fix-choice.tsx';
import { WaiveForm } from './waive-form.tsx';

type Mode = 'rest' | 'choosing' | 'waiving';

/** What can be done about a finding: one act that names its result, or saying that it is deliberate. */
export function FindingActs({ finding, isOpen }: { readonly finding: Finding; readonly isOpen: boolean }) {
  const session = useBoardSession();
  const language = useLanguage();
  const words = findingsMessages[language];
  const { context } = useEvaluation();
  const [mode, setMode] = useState<Mode>('rest');
  if (!session.canWrite) return null;
  const fix = fixOf(session, finding);
  const canWaive = waivability(finding, context).isWaivable;
  const back = () => setMode('rest');
  if (mode === 'waiving') return <WaiveForm finding={finding} onClose={back} />;
  if (fix?.kind === 'choose' && (mode === 'choosing' || isOpen)) {
    return <FixChoice fix={fix} onClose={back} {...(canWaive && { onWaive: () => setMode('waiving') })} />;
  }
  if (!fix && !canWaive) return null;
  return (
    <div className={styles.acts}>
      {fix && <FixButton fix={fix} isMain={isOpen} onChoose={() => openChoice(finding)} />}
      {canWaive && (
        <button type="button" className={styles.waive} onClick={() => setMode('waiving')}>
          {words.waive}
        </button>
      )}
    </div>
  );

  function openChoice(chosen: Finding) {
    setMode('choosing');
    session.selection.selectCards([chosen.entity]);
    session.selection.focusFinding(findingId(chosen));
  }
}

interface FixButtonProps {
  readonly fix: Fix;
  readonly isMain: boolean;
  readonly onChoose: () => void;
}

function FixButton({ fix, isMain, onChoose }: FixButtonProps) {
  const session = useBoardSession();
  const language = useLanguage();
  const act = () => {
    switch (fix.kind) {
      case 'edits':
        session.edit(fix.edits);
        break;
      case 'choose':
        onChoose();
        break;
      case 'focus':
        session.selection.selectCards([fix.entity]);
        session.selection.showPanel('inspector');
        session.selection.startEditing(fix.entity, fix.field.join('/'));
        break;
    }
  };
  return (
    <Button size="small" variant={isMain ? 'primary' : 'plain'} onPress={act}>
      {fix.label[language]}
    </Button>
  );
}
