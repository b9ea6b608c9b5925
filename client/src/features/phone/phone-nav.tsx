import { CirclePlay, Gauge, ListChecks, Map as MapIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { phoneMessages } from '../../i18n/areas/phone.ts';
import { useMessages } from '../../i18n/language.ts';
import { classNames } from '../../lib/class-names.ts';
import styles from './phone.module.css';

/** What takes the page of a phone. */
export const PHONE_PLACES = ['map', 'findings', 'figures', 'actions'] as const;
export type PhonePlace = (typeof PHONE_PLACES)[number];

const ICONS = { map: MapIcon, findings: ListChecks, figures: Gauge, actions: CirclePlay };

export interface PhoneNavProps {
  readonly place: PhonePlace;
  readonly onGo: (place: PhonePlace) => void;
  /** The menu of everything else, at the end of the bar. */
  readonly more: ReactNode;
}

/** The bar at the foot of a phone: where one goes with the thumb. */
export function PhoneNav({ place, onGo, more }: PhoneNavProps) {
  const words = useMessages(phoneMessages);
  return (
    <nav className={styles.nav} aria-label={words.nav}>
      {PHONE_PLACES.map((id) => {
        const Icon = ICONS[id];
        return (
          <button
            key={id}
            type="button"
            className={classNames(styles.navItem, place === id && styles.navShown)}
            aria-current={place === id ? 'page' : undefined}
            onClick={() => onGo(id)}
          >
            <Icon size={18} aria-hidden />
            {words.places[id]}
          </button>
        );
      })}
      {more}
    </nav>
  );
}

/** The look of the bar's last item, which opens a menu. */
export const phoneNavItem = styles.navItem ?? '';
