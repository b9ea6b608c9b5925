import { Ellipsis } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { useSelection } from '../document/hooks.ts';
import { useBoardSession } from '../document/session-context.ts';
import { CardComments, CommentsPanel } from '../features/comments/index.ts';
import { FindingsPanel } from '../features/findings/index.ts';
import { Inspector } from '../features/inspector/index.ts';
import { BoardMap } from '../features/map/index.ts';
import {
  ActionList,
  CardSheet,
  FigureList,
  PhoneNav,
  type PhonePlace,
  phoneNavItem,
} from '../features/phone/index.ts';
import { phoneMessages } from '../i18n/areas/phone.ts';
import { useMessages } from '../i18n/language.ts';
import { SpokenHeading } from '../ui/spoken-heading.tsx';
import styles from './board-frame.module.css';
import { BoardMenu } from './board-menu.tsx';
import { MapLayers } from './map-layers.tsx';

export interface PhoneContentProps {
  readonly place: PhonePlace;
}

export interface PhoneBarProps extends PhoneContentProps {
  readonly onGo: (place: PhonePlace) => void;
}

/** The page of a phone: one of its lists, with the card in hand over it. */
export function PhoneContent({ place }: PhoneContentProps) {
  const { places } = useMessages(phoneMessages);
  const { selection } = useBoardSession();
  const { panel, isPanelOpen } = useSelection();
  if (isPanelOpen && panel === 'comments') {
    return (
      <div className={styles.phonePage}>
        <CommentsPanel />
      </div>
    );
  }
  return (
    <>
      {(place === 'map' || place === 'findings') && <SpokenHeading>{places[place]}</SpokenHeading>}
      {place === 'map' && (
        <BoardMap>
          <MapLayers />
        </BoardMap>
      )}
      {place === 'findings' && (
        <div className={styles.phonePage}>
          <FindingsPanel />
        </div>
      )}
      {place === 'figures' && <FigureList />}
      {place === 'actions' && <ActionList />}
      <CardSheet isOpen={isPanelOpen && panel === 'inspector'} onClose={() => selection.closePanel()}>
        <Inspector foot={<CardComments />} />
      </CardSheet>
    </>
  );
}

/** The bar at the foot of a phone; what is left of the board's menu is its last item. */
export function PhoneBar({ place, onGo }: PhoneBarProps) {
  const words = useMessages(phoneMessages);
  return (
    <PhoneNav
      place={place}
      onGo={onGo}
      more={
        <BoardMenu
          placement="top end"
          trigger={
            <AriaButton className={phoneNavItem}>
              <Ellipsis size={18} aria-hidden />
              {words.more}
            </AriaButton>
          }
        />
      }
    />
  );
}
