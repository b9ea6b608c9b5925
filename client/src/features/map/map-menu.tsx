import { Fragment, useRef } from 'react';
import { inGroups } from '../../acts/act-groups.ts';
import { useActRegistry } from '../../acts/use-acts.ts';
import { mapMessages } from '../../i18n/areas/map.ts';
import { useMessages } from '../../i18n/language.ts';
import { AnchoredMenu, MenuSeparator } from '../../ui/menu.tsx';
import { ActItem } from './act-item.tsx';
import { useMap } from './map-context.ts';
import type { MapPopover } from './map-state.ts';
import styles from './tools.module.css';

export type MapMenuProps = Extract<MapPopover, { kind: 'menu' }>;

/** What can be done with what lies under the right button: read off the acts of the board, what takes away last. */
export function MapMenu({ target, x, y }: MapMenuProps) {
  const map = useMap();
  const words = useMessages(mapMessages).menus;
  const anchor = useRef<HTMLSpanElement>(null);
  const groups = inGroups(useActRegistry().menuFor(target));
  return (
    <>
      <span ref={anchor} className={styles.menuPlace} style={{ left: x, top: y }} />
      <AnchoredMenu
        anchor={anchor}
        placement="right top"
        label={words[target.kind]}
        onClose={() => map.state.close()}
      >
        {groups.map((group, index) => (
          <Fragment key={group[0].id}>
            {index > 0 && <MenuSeparator />}
            {group.map((act) => (
              <ActItem key={act.id} act={act} target={target} />
            ))}
          </Fragment>
        ))}
      </AnchoredMenu>
    </>
  );
}
