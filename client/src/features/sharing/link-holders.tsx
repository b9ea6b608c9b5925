import type { PresenceUser } from '@cap-commun/shared/protocol/presence';
import { type LinkName, linkGrants } from '@cap-commun/shared/protocol/roles';
import { useMe, usePeers } from '../../document/hooks.ts';
import { sharingMessages } from '../../i18n/areas/sharing.ts';
import { useMessages } from '../../i18n/language.ts';
import { Avatar, type BrandSide } from '../../ui/avatar.tsx';
import styles from './sharing.module.css';

/** The names of those who are on the board now by a link, oneself included. */
export function useLinkHolders(name: LinkName): readonly string[] {
  const me = useMe();
  const users = [me, ...usePeers().map((peer) => peer.user)];
  const { role, slot } = linkGrants[name];
  const holders = users.filter((user: PresenceUser) => user.role === role && user.slot === slot);
  return [...new Set(holders.map((user) => user.name))].filter((holder) => holder !== '');
}

/** Who is here by a link, as avatars. */
export function LinkHolders({ name }: { readonly name: LinkName }) {
  const words = useMessages(sharingMessages);
  const holders = useLinkHolders(name);
  if (holders.length === 0) return <span className={styles.nobody}>{words.nobody}</span>;
  return (
    <span className={styles.holders}>
      {holders.map((holder) => (
        <Avatar key={holder} name={holder} side={sides[name]} />
      ))}
    </span>
  );
}

/** Whose shape the people of a link bear. */
export const sides: Readonly<Record<LinkName, BrandSide>> = {
  facilitator: 'neutral',
  partnerA: 'a',
  partnerB: 'b',
  viewer: 'neutral',
};
