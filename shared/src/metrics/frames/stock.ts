import { type Grading, hasWordIn, isWordIn } from '../grading.ts';
import type { Item } from '../items.ts';
import { STOCK_MARKS } from '../words.ts';

const SINCE: ReadonlySet<string> = new Set(['depuis', 'since']);
const MONTHS: ReadonlySet<string> = new Set(
  `janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
  january february march april may june july august september october november december jan feb apr jun jul aug sept oct nov dec`.split(
    /\s+/,
  ),
);
const SINCE_REACH = 4;

/** A running total is vanity, even of money (verdict.md 4.3.6); rates, costs and flows are left as they are. */
export function withStock(grading: Grading, items: readonly Item[]): Grading {
  if (grading.verdict === 'unknown' || grading.frame !== 'plain' || !isCumulative(items)) return grading;
  return { ...grading, verdict: 'vanity', reasonCode: 'cumulative', conceptClass: 'stock' };
}

function isCumulative(items: readonly Item[]): boolean {
  if (hasWordIn(items, STOCK_MARKS)) return true;
  return items.some((item, index) => {
    if (!isWordIn(item, SINCE)) return false;
    return items
      .slice(index + 1, index + 1 + SINCE_REACH)
      .some((near) => /^(?:19|20)\d\d$/.test(near.text) || isWordIn(near, MONTHS));
  });
}
