import { useMemo } from 'react';
import { useRegisterActs } from '../../acts/use-acts.ts';
import { useBoardSession } from '../../document/session-context.ts';
import { EdgeTags } from './edge-tags.tsx';
import { FollowFrame } from './follow-frame.tsx';
import { usePeopleHere } from './people-here.ts';
import { presenceActs } from './presence-acts.ts';
import { SignalLayer } from './signal-layer.tsx';
import { useFollowing } from './use-following.ts';
import { usePressAndHold } from './use-press-and-hold.ts';
import { useSharedView } from './use-shared-view.ts';

/** What the others' presence does to the canvas: who one follows, who is out of view, what they point at. */
export function PresenceLayer() {
  const session = useBoardSession();
  const people = usePeopleHere();
  const windows = people.flatMap(({ window }) => (window ? [window.client] : [])).join(' ');
  useRegisterActs(
    useMemo(() => presenceActs(session, windows.split(' ').filter(Boolean).map(Number)), [session, windows]),
  );
  useSharedView();
  useFollowing();
  usePressAndHold();
  return (
    <>
      <SignalLayer />
      <EdgeTags />
      <FollowFrame />
    </>
  );
}
