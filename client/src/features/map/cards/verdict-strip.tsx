import type { Metric } from '@cap-commun/shared/domain/entities/metric';
import type { Finding } from '@cap-commun/shared/domain/finding';
import { judge } from '@cap-commun/shared/rules/support/judging';
import { EyeOff } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useSelection } from '../../../document/hooks.ts';
import { useBoardSession } from '../../../document/session-context.ts';
import { mapMessages } from '../../../i18n/areas/map.ts';
import { useLanguage, useMessages } from '../../../i18n/language.ts';
import { capitalise } from '../../../lib/capitalise.ts';
import { classNames } from '../../../lib/class-names.ts';
import { lazyPart } from '../../../lib/lazy-part.tsx';
import { NARROW, useMedia } from '../../../lib/use-media.ts';
import { Popover } from '../../../ui/popover.tsx';
import styles from './metric.module.css';
import type { RewriteListProps } from './rewrite-list.tsx';

const RewriteList = lazyPart<RewriteListProps>(async () => (await import('./rewrite-list.tsx')).RewriteList);

const VERDICTS: Readonly<Record<string, 'vanity' | 'weak' | undefined>> = {
  'vanity-metric': 'vanity',
  'weak-metric': 'weak',
};

interface VerdictStripProps {
  readonly metric: Metric;
  readonly findings: readonly Finding[];
}

/**
 * Why a metric decides nothing, under its foot, in the rule's own words; a press opens what could replace it. A weak
 * one is told only when it is in use.
 */
export function VerdictStrip({ metric, findings }: VerdictStripProps) {
  const session = useBoardSession();
  const isNarrow = useMedia(NARROW);
  const language = useLanguage();
  const words = useMessages(mapMessages);
  const { cards } = useSelection();
  const [isOpen, setOpen] = useState(false);
  const told = findings.find((finding) => VERDICTS[finding.rule] && finding.severity !== 'info');
  const verdict = told && VERDICTS[told.rule];
  if (!verdict) return null;
  const reason = judge(metric, session.findings.evaluation.get().context).reason[language];
  const className = classNames(styles.reason, verdict === 'weak' && styles.weak);
  const content = (
    <>
      <EyeOff size={14} aria-hidden />
      <span>
        <b>{words[verdict]}</b> {capitalise(reason)}
      </span>
    </>
  );
  if (!session.canWrite) {
    return (
      <div className={className} title={reason} data-reason>
        {content}
      </div>
    );
  }
  return (
    <Popover
      label={words.rewrites.title}
      isOpen={isOpen}
      onOpenChange={setOpen}
      placement="bottom start"
      trigger={
        // The map is one stop of the Tab key: only the card in hand adds its own.
        <Button
          className={classNames('nodrag nopan', className)}
          data-reason
          excludeFromTabOrder={!isNarrow && !cards.includes(metric.id)}
        >
          {content}
          <span className={styles.hidden}>. {words.rewrites.title}</span>
        </Button>
      }
    >
      <RewriteList metric={metric} finding={told} onDone={() => setOpen(false)} />
    </Popover>
  );
}
