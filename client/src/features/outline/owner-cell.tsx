import { isLinkAllowed } from '@cap-commun/shared/domain/link-types';
import { useRef } from 'react';
import { OwnerItems } from '../../card-tools/owner-items.tsx';
import { useBoardSession } from '../../document/session-context.ts';
import { mapMessages } from '../../i18n/areas/map.ts';
import { outlineMessages } from '../../i18n/areas/outline.ts';
import { useMessages } from '../../i18n/language.ts';
import { classNames } from '../../lib/class-names.ts';
import { shortName } from '../../lib/short-name.ts';

import { Avatar, MissingAvatar } from '../../ui/avatar.tsx';
import { BrandMark } from '../../ui/brand-mark.tsx';
import { AnchoredMenu } from '../../ui/menu.tsx';
import type { CellProps } from './cell-props.ts';
import styles from './outline.module.css';
import { useOutline } from './outline-context.ts';

/** Who owns a card, or whom it is for, and the way to give it to somebody else. */
export function OwnerCell({ node, view, entity, isActive, isMenuOpen }: CellProps) {
  const { outline } = useOutline();
  const session = useBoardSession();
  const words = useMessages(mapMessages);
  const { columns, edit } = useMessages(outlineMessages);
  const button = useRef<HTMLButtonElement>(null);
  const { owners, people, sides } = view.facts;
  const mayBeOwned = isLinkAllowed('owns', 'person', entity.type);
  const [shown] = owners.length > 0 ? owners : people;
  const isMissing = entity.type === 'action' && owners.length === 0;
  const name = shown ? shortName(shown.name) : isMissing ? words.noOwner : '';
  const content = (
    <>
      {shown && <Avatar name={shown.name} side={shown.side} isDecorative />}
      {isMissing && (
        <span aria-hidden="true">
          <MissingAvatar label={words.noOwner} />
        </span>
      )}
      {!shown && sides.map((side) => <BrandMark key={side} side={side} />)}
      {!shown && entity.type === 'objective' && sides.length > 1 && <span>{words.shared}</span>}
      <span className={classNames(styles.clip, isMissing && styles.missing)}>{name}</span>
    </>
  );
  return (
    <div role="gridcell" className={styles.cell}>
      {mayBeOwned && session.canWrite ? (
        <button
          ref={button}
          type="button"
          className={styles.cellButton}
          tabIndex={isActive ? 0 : -1}
          aria-label={edit(columns.owner, name || words.quick.nobody)}
          aria-haspopup="menu"
          aria-expanded={isMenuOpen}
          onClick={() => outline.openMenu(node.key, 'owner')}
        >
          {content}
        </button>
      ) : (
        <span className={styles.cellText}>{content}</span>
      )}
      {isMenuOpen && (
        <AnchoredMenu anchor={button} label={words.quick.owner} onClose={() => outline.closeMenu()}>
          <OwnerItems id={entity.id} owners={owners} />
        </AnchoredMenu>
      )}
    </div>
  );
}
