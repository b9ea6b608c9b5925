import type { Metric } from '@cap-commun/shared/domain/entities/metric';
import type { Finding } from '@cap-commun/shared/domain/finding';
import { demotionFix, rewriteFix } from '@cap-commun/shared/rules/metrics/rewrite-fix';
import { judge } from '@cap-commun/shared/rules/support/judging';
import { fixContextOf } from '../../../document/fix-context.ts';
import { useBoardSession } from '../../../document/session-context.ts';
import { mapMessages } from '../../../i18n/areas/map.ts';
import { useLanguage, useMessages } from '../../../i18n/language.ts';
import { capitalise } from '../../../lib/capitalise.ts';
import { Button } from '../../../ui/button.tsx';
import styles from './rewrite-list.module.css';

export interface RewriteListProps {
  readonly metric: Metric;
  readonly finding: Finding;
  readonly onDone: () => void;
}

/** What could replace a metric that decides nothing: one press writes it, as one step of undo. */
export function RewriteList({ metric, finding, onDone }: RewriteListProps) {
  const session = useBoardSession();
  const language = useLanguage();
  const words = useMessages(mapMessages).rewrites;
  const context = fixContextOf(session);
  const rewrites = rewriteFix(finding, context);
  const options = rewrites?.kind === 'choose' ? rewrites.options : [];
  const demotion = finding.rule === 'weak-metric' ? demotionFix(finding, context) : null;
  const settle = (edits: Parameters<typeof session.edit>[0]) => {
    session.edit(edits);
    onDone();
  };
  const keep = () => {
    session.selection.goToField(metric.id, 'override');
    onDone();
  };
  return (
    <div className={styles.rewrites}>
      <p className={styles.title}>{words.title}</p>
      <p className={styles.why}>{capitalise(judge(metric, context).reason[language])}.</p>
      {options.length > 0 && (
        <ul className={styles.list} lang={context.lang}>
          {options.map(({ label, edits }) => (
            <li key={label[context.lang]}>
              <Button className={styles.rewrite} onPress={() => settle(edits)}>
                {label[context.lang]}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.rest}>
        {demotion?.kind === 'edits' && (
          <Button size="small" onPress={() => settle(demotion.edits)}>
            {demotion.label[language]}
          </Button>
        )}
        <Button size="small" variant="quiet" onPress={keep}>
          {words.keep}
        </Button>
      </div>
    </div>
  );
}
