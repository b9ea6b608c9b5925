import type { Finding } from '@cap-commun/shared/domain/finding';
import type { Fix } from '@cap-commun/shared/rules/fix';
import { waivability } from '@cap-commun/shared/rules/fixes';
import { useState } from 'react';
import { actOnFix } from '../../document/act-on-fix.ts';
import { fixOf } from '../../document/fix-context.ts';
import { useEvaluation } from '../../document/hooks.ts';
import { useBoardSession } from '../../document/session-context.ts';
import { findingsMessages } from '../../i18n/areas/findings.ts';
import { useLanguage } from '../../i18n/language.ts';
import { BrandSignatures } from '../../signing/brand-signatures.tsx';
import { Button } from '../../ui/button.tsx';
import styles from './findings.module.css';
import { FixChoice } from './fix-choice.tsx';
import { BegunWaiver, WaiveForm } from './waive-form.tsx';

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
  const consent = isOpen ? <ConsentActs finding={finding} /> : null;
  if (fix?.kind === 'choose' && (mode === 'choosing' || isOpen)) {
    return <FixChoice fix={fix} onClose={back} {...(canWaive && { onWaive: () => setMode('waiving') })} />;
  }
  if (!fix && !canWaive) return consent;
  const isConfirmedHere = isOpen && fix?.kind === 'open' && fix.opening.form === 'confirm-split';
  const acts = (
    <div className={styles.acts}>
      {fix && !isConfirmedHere && (
        <FixButton finding={finding} fix={fix} isMain={isOpen} onChoose={() => setMode('choosing')} />
      )}
      {canWaive && (
        <button type="button" className={styles.waive} onClick={() => setMode('waiving')}>
          {words.waive}
        </button>
      )}
    </div>
  );
  return (
    <>
      {consent}
      {acts}
    </>
  );
}

/** What brands or persons sign to settle a finding, in its row. */
function ConsentActs({ finding }: { readonly finding: Finding }) {
  const { graph } = useEvaluation().context;
  const kind = graph.get(finding.entity)?.type;
  const isUnsigned = finding.rule === 'split-not-agreed' || finding.rule === 'agreement-unsigned';
  return (
    <div className={styles.consent}>
      {isUnsigned && (kind === 'split' || kind === 'agreement') && (
        <BrandSignatures subject={{ kind, entity: finding.entity }} />
      )}
      <BegunWaiver finding={finding} />
    </div>
  );
}

interface FixButtonProps {
  readonly finding: Finding;
  readonly fix: Fix;
  readonly isMain: boolean;
  readonly onChoose: () => void;
}

function FixButton({ finding, fix, isMain, onChoose }: FixButtonProps) {
  const session = useBoardSession();
  const language = useLanguage();
  const act = () => {
    if (fix.kind === 'choose') onChoose();
    actOnFix(session, finding, fix);
  };
  return (
    <Button size="small" variant={isMain ? 'primary' : 'plain'} onPress={act}>
      {fix.label[language]}
    </Button>
  );
}
