import { ChevronDown, ChevronRight } from 'lucide-react';
import { useBoardSession } from '../../../document/session-context.ts';
import { structureMessages } from '../../../i18n/areas/structure.ts';
import { useMessages } from '../../../i18n/language.ts';
import { classNames } from '../../../lib/class-names.ts';
import card from './card.module.css';
import type { CardProps } from './card-props.ts';
import { CardTitle } from './card-title.tsx';
import styles from './frame.module.css';

const TONES: ReadonlyMap<string, string | undefined> = new Map([
  ['plan', styles.plan],
  ['measure', styles.measure],
  ['guard', styles.guard],
  ['agree', styles.agree],
]);

/** A named area; collapsed, one line that says how many cards it holds. */
export function FrameCard({ entity, facts }: CardProps<'frame'>) {
  const session = useBoardSession();
  const words = useMessages(structureMessages).frame;
  const isCollapsed = entity.collapsed === true;
  const Chevron = isCollapsed ? ChevronRight : ChevronDown;
  const tone = entity.tone === undefined ? undefined : TONES.get(entity.tone);
  return (
    <div className={classNames(card.card, styles.frame, tone, isCollapsed && styles.collapsed)}>
      <div className={styles.name}>
        {session.canWrite && (
          <button
            type="button"
            className={classNames('nodrag nopan', styles.fold)}
            tabIndex={-1}
            aria-expanded={!isCollapsed}
            aria-label={isCollapsed ? words.expand : words.collapse}
            title={isCollapsed ? words.expand : words.collapse}
            onClick={() =>
              session.edit([{ op: 'set', id: entity.id, path: ['collapsed'], value: !isCollapsed }])
            }
          >
            <Chevron size={16} aria-hidden />
          </button>
        )}
        <CardTitle entity={entity} className={styles.title} />
        {isCollapsed && <span className={styles.count}>{words.cards(facts.contentCount)}</span>}
      </div>
    </div>
  );
}
