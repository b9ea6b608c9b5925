import { Eye, MapPin, Megaphone } from 'lucide-react';
import type { Act } from '../../acts/act.ts';
import type { BoardSession } from '../../document/board-session.ts';
import { presenceMessages } from '../../i18n/areas/presence.ts';
import { follow, followStateOf, leave } from './follow-state.ts';
import { placeInHand } from './place-in-hand.ts';

/** Alt and a digit follow so many people: those of the list, in its order. */
const MOST_FOLLOWED_BY_KEY = 9;

/** What one does with the others on the map; `windows` are those of the list, by their clientIDs. */
export function presenceActs(session: BoardSession, windows: readonly number[]): readonly Act[] {
  const nameOf = (client: number) =>
    session.presence.peers.get().find(({ clientId }) => clientId === client)?.user.name ?? '';
  const follows = windows.slice(0, MOST_FOLLOWED_BY_KEY).map(
    (client, index): Act => ({
      id: `people.follow.${index + 1}`,
      section: 'people',
      label: (language) => {
        const words = presenceMessages[language];
        return words.follow(nameOf(client) || words.unnamed);
      },
      icon: Eye,
      strokes: [`Alt+Digit${index + 1}`],
      scope: 'map',
      run: () => {
        if (followStateOf(session).get().followed === client) leave(session);
        else follow(session, client);
      },
    }),
  );
  const ping: Act = {
    id: 'people.ping',
    section: 'people',
    label: (language) => presenceMessages[language].ping,
    icon: MapPin,
    strokes: ['i'],
    scope: 'map',
    menus: ['floor'],
    canRun: ({ event }) => event?.repeat !== true,
    run: ({ target }) =>
      session.presence.signal({
        kind: 'ping',
        at: target?.kind === 'floor' ? target.at : placeInHand(session),
      }),
  };
  const summon: Act = {
    id: 'people.summon',
    section: 'people',
    label: (language) => presenceMessages[language].summon,
    icon: Megaphone,
    scope: 'map',
    canRun: () => session.canWrite && session.presence.peers.get().length > 0,
    run: () => session.presence.signal({ kind: 'summons', at: placeInHand(session) }),
  };
  return [...follows, ping, summon];
}
