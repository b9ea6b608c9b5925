import type { Metric } from '@cap-commun/shared/domain/entities/metric';
import type { Finding } from '@cap-commun/shared/domain/finding';
import { judge } from '@cap-commun/shared/rules/support/judging';
import { EyeOff } from 'lucide-react';
import { useBoardSession } from '../../../document/session-context.ts';
import { mapMessages } from '../../../i18n/areas/map.ts';
import { useLanguage } from '../../../i18n/language.ts';
import { capitalise } from '../../../lib/capitalise.ts';
import { classNames } from '../../../lib/class-names.ts';
import styles from './metric.module.css';

const VERDICTS: Readonly<Record<string, 'vanity' | 'weak' | undefined>> = {
  'vanity-metric': 'vanity',
  'weak-metric': 'weak',
};

/** Why a metric decides nothing, under its foot, in the rule's own words. A weak one is told only when it is in use. */
export function VerdictStrip({
  metric,
  findings,
}: {
  readonly metric: Metric;
  readonly findings: readonly Finding[];
}) {
  const session = useBoardSession();
  const language = useLanguage();
  const told = findings.find((finding) => VERDICTS[finding.rule] && finding.severity !== 'info');
  const verdict = told && VERDICTS[told.rule];
  if (!verdict) return null;
  const reason = judge(metric, session.findings.evaluation.get().context).reason[language];
  return (
    <div className={classNames(styles.reason, verdict === 'weak' && styles.weak)} title={reason}>
      <EyeOff size={14} aria-hidden />
      <span>
        <b>{mapMessages[language][verdict]}</b> {capitalise(reason)}
      </span>
    </div>
  );
}
