import type { Finding } from '@cap-commun/shared/domain/finding';
import { describeFinding } from '@cap-commun/shared/rules/messages';
import { actOnFix } from '../../document/act-on-fix.ts';
import { fixOf } from '../../document/fix-context.ts';
import { useEvaluation } from '../../document/hooks.ts';
import { useBoardSession } from '../../document/session-context.ts';
import { commonMessages } from '../../i18n/areas/common.ts';
import { useLanguage } from '../../i18n/language.ts';
import { classNames } from '../../lib/class-names.ts';
import { SeverityMark } from '../../ui/severity-mark.tsx';
import styles from './finding-note.module.css';

interface FindingNoteProps {
  readonly finding: Finding;
  /** Under a field, where the fix is to fill it. */
  readonly isSmall?: boolean;
}

/** What is wrong, told where it can be put right. */
export function FindingNote({ finding, isSmall = false }: FindingNoteProps) {
  const session = useBoardSession();
  const language = useLanguage();
  const { context } = useEvaluation();
  const fix = isSmall ? null : fixOf(session, finding);
  return (
    <div className={classNames(styles.note, styles[finding.severity], isSmall && styles.small)}>
      <SeverityMark
        severity={finding.severity}
        label={commonMessages[language].severities[finding.severity]}
        size={isSmall ? 12 : 16}
      />
      <p>
        {describeFinding(finding, context, language)}{' '}
        {fix && (
          <button type="button" className={styles.fix} onClick={() => actOnFix(session, finding, fix)}>
            {fix.label[language]}
          </button>
        )}
      </p>
    </div>
  );
}
