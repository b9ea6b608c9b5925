import type { PartnerSlot } from '@cap-commun/shared/protocol/roles';
import type { Identity, Peer } from './peer.ts';

interface Held {
  /** One person, in however many windows. */
  readonly person: string;
  readonly slot: PartnerSlot | null;
  readonly shade: number;
}

/** Which shade of their brand each person who is present has: no two of one brand have the same. */
export class Shades {
  readonly #held = new Map<Peer, Held>();

  /** The shade of a peer, given at the first call and kept until `release`. */
  of(peer: Peer): number {
    const known = this.#held.get(peer);
    if (known) return known.shade;
    const person = personOf(peer.identity);
    const { slot } = peer.identity.user;
    const others = [...this.#held.values()];
    const same = others.find((each) => each.person === person && each.slot === slot);
    const shade = same?.shade ?? firstFree(others.filter((each) => mayClash(each.slot, slot)));
    this.#held.set(peer, { person, slot, shade });
    return shade;
  }

  release(peer: Peer): void {
    this.#held.delete(peer);
  }
}

/** Who came by no brand's link may be shown in either brand's colours, by their card. */
function mayClash(one: PartnerSlot | null, other: PartnerSlot | null): boolean {
  return one === other || one === null || other === null;
}

/** Programs with one link are not one another, though they have one membership; they have no person card either. */
function personOf({ user, membership, isProgram }: Identity): string {
  if (user.person !== null) return `person ${user.person}`;
  return isProgram ? `program ${programs.next().value}` : `membership ${membership}`;
}

const programs = count();

function* count(): Generator<number, never> {
  for (let number = 0; ; number += 1) yield number;
}

function firstFree(taken: readonly Held[]): number {
  const shades = new Set(taken.map(({ shade }) => shade));
  let free = 0;
  while (shades.has(free)) free += 1;
  return free;
}
