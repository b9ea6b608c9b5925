import type { Verdict } from '../concept.ts';
import type { Judged } from './read-corpus.ts';

/** How a classifier fared on judged labels. */
export type Confusion = {
  readonly total: number;
  readonly right: number;
  readonly accuracy: number;
  /** Counts by `judged>given`. */
  readonly counts: Readonly<Record<string, number>>;
  /** One line a miss: judged, given, label. */
  readonly misses: readonly string[];
};

/** Compares the verdicts of a classifier with those that people gave. */
export function confusionOf(judged: readonly Judged[], classify: (label: string) => Verdict): Confusion {
  const counts: Record<string, number> = {};
  const misses: string[] = [];
  for (const { label, verdict } of judged) {
    const given = classify(label);
    const key = `${verdict}>${given}`;
    counts[key] = (counts[key] ?? 0) + 1;
    if (given !== verdict) misses.push(`${key} ${label}`);
  }
  const right = judged.length - misses.length;
  return { total: judged.length, right, accuracy: right / judged.length, counts, misses };
}

/** The matrix and the misses, as the message of a failed bar. */
export function describeConfusion(confusion: Confusion): string {
  const percent = (100 * confusion.accuracy).toFixed(1);
  return [
    `${confusion.right}/${confusion.total} (${percent} %) ${JSON.stringify(confusion.counts)}`,
    ...confusion.misses,
  ].join('\n');
}
