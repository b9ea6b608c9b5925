import type { Finding } from '@cap-commun/shared/domain/finding';
import { findingId } from '@cap-commun/shared/rules/finding-order';
import { entryCount } from '@cap-commun/shared/rules/folding';
import { findingWords } from '../../card-tools/card-label.ts';
import { useBoardSession } from '../../document/session-context.ts';
import { mapMessages } from '../../i18n/areas/map.ts';
import { useLanguage } from '../../i18n/language.ts';
import { classNames } from '../../lib/class-names.ts';
import { SeverityMark } from '../../ui/severity-mark.tsx';
import styles from './cards/card.module.css';

/** The worst finding of a card and how many there are; opens the list at that card. */
export function CardBadge({ findings }: { readonly findings: readonly Finding[] }) {
  const { selection, findings: live } = useBoardSession();
  const language = useLanguage();
  const [worst] = findings;
  if (!worst) return null;
  const count = entryCount(findings, live.evaluation.get().context, live.now());
  const label = mapMessages[language].openFindings(count, findingWords(findings, language));
  return (
    <button
      type="button"
      className={classNames('nodrag nopan', styles.badge)}
      tabIndex={-1}
      aria-label={label}
      title={label}
      onClick={() => selection.focusFinding(findingId(worst))}
    >
      <SeverityMark severity={worst.severity} />
      <b>{count}</b>
    </button>
  );
}
