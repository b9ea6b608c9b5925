import type { VoteView } from '@cap-commun/shared/workshop/view';
import { useEffect, useState } from 'react';
import type { Asking } from '../use-session-act.ts';

interface MyDots {
  readonly dotsOn: (card: string) => number;
  /** Over all cards. */
  readonly used: number;
  /** Says how many lie on a card from now on. */
  readonly give: (card: string, dots: number) => void;
}

/** One’s own dots as they were last said, ahead of what the server has told of them. */
export function useMyDots({ mine }: VoteView, ask: Asking['ask']): MyDots {
  const [said, setSaid] = useState<Readonly<Record<string, number>>>({});
  useEffect(() => {
    setSaid((before) => {
      const open = Object.entries(before).filter(([card, dots]) => (mine[card] ?? 0) !== dots);
      return open.length === Object.keys(before).length ? before : Object.fromEntries(open);
    });
  }, [mine]);
  const dotsOn = (card: string) => said[card] ?? mine[card] ?? 0;
  const cards = new Set([...Object.keys(mine), ...Object.keys(said)]);
  const used = [...cards].reduce((sum, card) => sum + dotsOn(card), 0);
  const give = (card: string, dots: number) => {
    setSaid((before) => ({ ...before, [card]: dots }));
    void ask({ kind: 'vote', card, dots }).then((result) => {
      if (result.ok) return;
      setSaid(({ [card]: own, ...others }) =>
        own === dots || own === undefined ? others : { ...others, [card]: own },
      );
    });
  };
  return { dotsOn, used, give };
}
