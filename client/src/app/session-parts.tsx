import { useBoardSession } from '../document/session-context.ts';
import { lazyPart } from '../lib/lazy-part.tsx';
import { useStore } from '../lib/store.ts';

const SessionStrip = lazyPart<object>(
  async () => (await import('../features/session/index.ts')).SessionStrip,
);
const SessionStage = lazyPart<object>(
  async () => (await import('../features/session/index.ts')).SessionStage,
);
const SessionSide = lazyPart<object>(async () => (await import('../features/session/index.ts')).SessionSide);

/** The workshop that is under way, under the bar; nothing is loaded for a board without one. */
export function WorkshopStrip() {
  return useStore(useBoardSession().workshop.isUnderWay) && <SessionStrip />;
}

/** What the workshop puts over the board. */
export function WorkshopStage() {
  const { workshop } = useBoardSession();
  const isUnderWay = useStore(workshop.isUnderWay);
  const page = useStore(workshop.page);
  return (isUnderWay || page !== null) && <SessionStage />;
}

/** The step of the workshop that is worked on with the map in sight. */
export function WorkshopSide() {
  return useStore(useBoardSession().workshop.isUnderWay) && <SessionSide />;
}
