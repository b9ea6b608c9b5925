import { useEffect } from 'react';
import { useBoardSession } from '../document/session-context.ts';
import { afterPaint } from '../lib/after-paint.ts';
import { lazyModule } from '../lib/lazy-module.ts';

const rules = lazyModule(() => import('../document/rule-engine.ts'));

/** Has the board evaluated as soon as the map stands on the page. */
export function useRuleEngine(): void {
  const { findings } = useBoardSession();
  useEffect(
    () =>
      afterPaint(() => {
        // From here on the board can be worked on: what has come until now is the weight of a first visit.
        performance.mark('board-usable');
        void rules.load().then(({ ruleEngine }) => findings.use(ruleEngine()));
      }),
    [findings],
  );
}
