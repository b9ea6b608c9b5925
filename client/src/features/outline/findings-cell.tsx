import { panelEntries } from '@cap-commun/shared/rules/display';
import { findingId } from '@cap-commun/shared/rules/finding-order';
import type { CardView } from '../../canvas-adapter/card-views.ts';
import { findingWords } from '../../card-tools/card-label.ts';
import { useBoardSession } from '../../document/session-context.ts';
import { mapMessages } from '../../i18n/areas/map.ts';
import { useLanguage, useMessages } from '../../i18n/language.ts';
import { SeverityMark } from '../../ui/severity-mark.tsx';
import styles from './outline.module.css';
import { useOutline } from './outline-context.ts';
import type { OutlineNode } from './outline-tree.ts';

export interface FindingsCellProps {
  readonly node: OutlineNode;
  readonly view: CardView;
  readonly isActive: boolean;
}

/** The worst finding of a card and how many there are; opens the list at that card. */
export function FindingsCell({ node, view: { findings }, isActive }: FindingsCellProps) {
  const { outline } = useOutline();
  const { selection, findings: live } = useBoardSession();
  const language = useLanguage();
  const words = useMessages(mapMessages);
  const [worst] = findings;
  const count = worst ? panelEntries(findings, live.evaluation.get().context, live.now()).length : 0;
  const label = words.openFindings(count, findingWords(findings, language));
  return (
    <div role="gridcell" className={styles.findingsCell}>
      {worst && (
        <button
          type="button"
          className={styles.findings}
          tabIndex={isActive ? 0 : -1}
          aria-label={label}
          title={label}
          onClick={() => {
            outline.activate(node.key, 'alone', false);
            selection.focusFinding(findingId(worst));
          }}
        >
          <SeverityMark severity={worst.severity} />
          {count > 1 && <b>{count}</b>}
        </button>
      )}
    </div>
  );
}
