import type { BoardSession } from '../document/board-session.ts';
import { createStore, type ReadableStore } from '../lib/store.ts';
import type { Act, ActCall, ActTarget } from './act.ts';
import { singleKeysSetting } from './single-keys.ts';
import { isSingleKey, isStroke, type Stroke } from './stroke.ts';

/** Every act of an open board; each part of the page adds its own for as long as it is there. */
export class ActRegistry {
  readonly acts: ReadableStore<readonly Act[]>;
  readonly #acts = createStore<readonly Act[]>([]);

  constructor() {
    this.acts = this.#acts;
  }

  /** Adds acts; answers the way to take them back. An act of the same name is replaced. */
  register(added: readonly Act[]): () => void {
    const ids = new Set(added.map(({ id }) => id));
    this.#acts.update((acts) => [...acts.filter(({ id }) => !ids.has(id)), ...added]);
    return () => this.#acts.update((acts) => acts.filter((act) => !added.includes(act)));
  }

  find(id: string): Act | undefined {
    return this.#acts.get().find((act) => act.id === id);
  }

  /** The acts that can be done now, for a target or for what is selected. */
  ready(call: ActCall = {}): readonly Act[] {
    return this.#acts.get().filter((act) => act.canRun?.(call) ?? true);
  }

  /** What a menu under the right button lists. */
  menuFor(target: ActTarget): readonly Act[] {
    return this.ready({ target }).filter((act) => act.menus?.includes(target.kind));
  }

  /** Does what a key means in a scope; answers whether it meant something. */
  press(event: KeyboardEvent, scope: Act['scope']): boolean {
    const mayBeSingle = singleKeysSetting.get() === 'on';
    for (const act of this.#acts.get()) {
      if (act.scope !== scope) continue;
      const stroke = act.strokes?.find((each) => isStroke(event, each));
      if (stroke === undefined || (!mayBeSingle && isSingleKey(stroke))) continue;
      if (act.canRun && !act.canRun({ event })) continue;
      if (act.run({ event }) !== false) return true;
    }
    return false;
  }
}

/** The stroke that is shown beside an act; none while single keys are off and it is one. */
export function shownStroke(act: Act): Stroke | undefined {
  const [stroke] = act.strokes ?? [];
  if (stroke === undefined) return undefined;
  return singleKeysSetting.get() === 'off' && isSingleKey(stroke) ? undefined : stroke;
}

const registries = new WeakMap<BoardSession, ActRegistry>();

/** The acts of an open board, one registry a session. */
export function actsOf(session: BoardSession): ActRegistry {
  const known = registries.get(session);
  if (known) return known;
  const registry = new ActRegistry();
  registries.set(session, registry);
  return registry;
}
