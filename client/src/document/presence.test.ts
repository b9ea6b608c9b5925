import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Awareness, applyAwarenessUpdate, encodeAwarenessUpdate } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { Presence } from './presence.ts';

const me = { name: 'Sarah', role: 'editor', partner: null, slot: 'A', person: null } as const;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function setUp() {
  const awareness = new Awareness(new Y.Doc());
  const presence = new Presence(awareness, me);
  const sent = vi.fn();
  awareness.on('update', sent);
  vi.advanceTimersByTime(50);
  sent.mockClear();
  return { awareness, presence, sent };
}

/** Somebody else's state, as it arrives from the network. */
function receive(awareness: Awareness, state: Record<string, unknown>) {
  const other = new Awareness(new Y.Doc());
  other.setLocalState(state);
  applyAwarenessUpdate(awareness, encodeAwarenessUpdate(other, [other.clientID]), 'network');
  other.destroy();
}

describe('Presence', () => {
  it('sends a moving cursor at most 20 times a second, and always where it stopped', () => {
    const { awareness, presence, sent } = setUp();
    for (let x = 0; x < 100; x++) {
      presence.showCursor({ x, y: 0 });
      vi.advanceTimersByTime(10);
    }
    vi.advanceTimersByTime(50);
    expect(sent.mock.calls.length).toBeLessThanOrEqual(21);
    expect(awareness.getLocalState()).toMatchObject({ cursor: { x: 99, y: 0 } });
  });

  it('keeps what is in hand when the cursor moves', () => {
    const { awareness, presence } = setUp();
    presence.showSelection(['a-1']);
    presence.showCursor({ x: 1, y: 2 });
    vi.advanceTimersByTime(50);
    expect(awareness.getLocalState()).toEqual({
      user: me,
      cursor: { x: 1, y: 2 },
      selection: ['a-1'],
      editing: null,
      drag: {},
      view: null,
      signal: null,
      following: null,
    });
  });

  it('shows the others, and leaves out a state that nobody can read', () => {
    const { awareness, presence } = setUp();
    receive(awareness, { user: { ...me, name: 'Tom' }, cursor: { x: 'far', y: 0 }, selection: 'all' });
    receive(awareness, { user: 'nobody' });
    expect(presence.peers.get()).toMatchObject([{ user: { name: 'Tom' }, cursor: null, selection: [] }]);
  });

  it('takes this person away when the board is left', () => {
    const { awareness, presence } = setUp();
    presence.destroy();
    expect(awareness.getLocalState()).toBeNull();
  });
});
