import { gradeCost } from './frames/cost.ts';
import { gradeFlow, hasFlow } from './frames/flow.ts';
import { withGloss } from './frames/gloss.ts';
import { gradeHead } from './frames/head.ts';
import { mergeParts, splitList } from './frames/list.ts';
import { withoutNegated } from './frames/negation.ts';
import { withProof } from './frames/proof.ts';
import { gradeRatio } from './frames/ratio.ts';
import { withoutRecipients } from './frames/recipient.ts';
import { isSentence } from './frames/sentence.ts';
import { withStock } from './frames/stock.ts';
import { isFileName, isTask } from './frames/task.ts';
import { conceptsOf, type FrameSwitches, type Grading, type GradingContext, UNKNOWN } from './grading.ts';
import type { ConceptItem, Item, Reading } from './items.ts';

export type Classification = {
  readonly grading: Grading;
  /** The concepts that were read, once negations and brackets are resolved. */
  readonly concepts: readonly ConceptItem[];
  /** The parts that a list was split into. */
  readonly parts: readonly (readonly Item[])[];
};

const NOTHING: Classification = { grading: UNKNOWN, concepts: [], parts: [] };

/**
 * Grades a label that was read, frame by frame in the order of verdict.md 4.3: 1 and 2 rewrite, 8 splits, each
 * part is graded by the first of 3, 4, 5, else by 9 or 10; then 6 and 7 adjust.
 */
export function classify(reading: Reading, off: FrameSwitches): Classification {
  const context: GradingContext = { language: reading.language, source: reading.source, off };
  if (isFileName(reading.source) || isTask(reading) || isSentence(reading)) return NOTHING;
  const affirmed = off.has('negation') ? reading.items : withoutNegated(reading.items);
  const glossed = off.has('gloss') ? affirmed : withGloss(affirmed, reading.source);
  const items = off.has('head') ? glossed : withoutRecipients(glossed);
  const isOne = off.has('list') || (!off.has('flow') && hasFlow(items));
  const parts = isOne ? [items] : splitList(items);
  const merged = mergeParts(parts.map((part) => gradePart(part, context)));
  const stocked = off.has('stock') ? merged : withStock(merged, items);
  const grading = off.has('proof') ? stocked : withProof(stocked, items);
  return { grading, concepts: conceptsOf(items), parts };
}

function gradePart(items: readonly Item[], context: GradingContext): Grading {
  const flow = context.off.has('flow') ? undefined : gradeFlow(items, (tail) => gradeStep(tail, context));
  return flow ?? gradeStep(items, context);
}

/** One step without a flow: cost, else ratio, else the head. */
function gradeStep(items: readonly Item[], context: GradingContext): Grading {
  const byHead = (rest: readonly Item[]): Grading => gradeHead(rest, context);
  const cost = context.off.has('cost') ? undefined : gradeCost(items, byHead);
  if (cost) return cost;
  const ratio = context.off.has('ratio') ? undefined : gradeRatio(items, byHead);
  return ratio ?? byHead(items);
}
