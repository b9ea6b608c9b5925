import type { Verdict } from '../concept.ts';
import { DEV_SET } from '../fixtures/metrics.dev.csv.ts';
import { FRAME_IDS, type FrameId } from '../grading.ts';
import { BUILT_1 } from './built-1.csv.ts';
import { BUILT_2 } from './built-2.csv.ts';
import { BUILT_3 } from './built-3.csv.ts';
import { BUILT_4 } from './built-4.csv.ts';
import { BUILT_5 } from './built-5.csv.ts';
import { BUILT_6 } from './built-6.csv.ts';
import { BUILT_7 } from './built-7.csv.ts';
import { BUILT_8 } from './built-8.csv.ts';
import { BUILT_9 } from './built-9.csv.ts';
import { BUILT_10 } from './built-10.csv.ts';
import { BUILT_11 } from './built-11.csv.ts';
import { BUILT_12 } from './built-12.csv.ts';
import { BUILT_13 } from './built-13.csv.ts';
import { BUILT_14 } from './built-14.csv.ts';
import { BUILT_15 } from './built-15.csv.ts';
import { BUILT_16 } from './built-16.csv.ts';
import { BUILT_17 } from './built-17.csv.ts';
import { FRAME_LABELS } from './frames.csv.ts';
import { HELD_OUT } from './held-out.csv.ts';
import { HELD_OUT_2 } from './held-out-2.csv.ts';
import { HELD_OUT_3 } from './held-out-3.csv.ts';
import { HELD_OUT_4 } from './held-out-4.csv.ts';
import { HELD_OUT_5 } from './held-out-5.csv.ts';
import { HELD_OUT_6 } from './held-out-6.csv.ts';
import { HELD_OUT_7 } from './held-out-7.csv.ts';
import { HELD_OUT_8 } from './held-out-8.csv.ts';
import { HELD_OUT_9 } from './held-out-9.csv.ts';
import { HELD_OUT_10 } from './held-out-10.csv.ts';
import { HELD_OUT_11 } from './held-out-11.csv.ts';

/** A label with the verdict that a person gave it. */
export type Judged = { readonly label: string; readonly verdict: Verdict };

const VERDICTS: ReadonlySet<string> = new Set(['vanity', 'weak', 'decisive', 'unknown']);

export const BUILT_LABELS: readonly Judged[] = [
  BUILT_1,
  BUILT_2,
  BUILT_3,
  BUILT_4,
  BUILT_5,
  BUILT_6,
  BUILT_7,
  BUILT_8,
  BUILT_9,
  BUILT_10,
  BUILT_11,
  BUILT_12,
  BUILT_13,
  BUILT_14,
  BUILT_15,
  BUILT_16,
  BUILT_17,
].flatMap((part) => part.split('\n').flatMap(readPiped));
export const HELD_OUT_LABELS: readonly Judged[] = [
  HELD_OUT,
  HELD_OUT_2,
  HELD_OUT_3,
  HELD_OUT_4,
  HELD_OUT_5,
  HELD_OUT_6,
  HELD_OUT_7,
  HELD_OUT_8,
  HELD_OUT_9,
  HELD_OUT_10,
  HELD_OUT_11,
].flatMap((part) => part.split('\n').flatMap(readPiped));
export const DEV_LABELS: readonly Judged[] = DEV_SET.split('\n').slice(1).flatMap(readDevRow);
export const LABELS_BY_FRAME: ReadonlyMap<FrameId, readonly Judged[]> = new Map(
  FRAME_IDS.map((frame) => [frame, FRAME_LABELS[frame].split('\n').flatMap(readPiped)]),
);

function readPiped(line: string): readonly Judged[] {
  const [label = '', verdict = ''] = line.split(' | ').map((field) => field.trim());
  return label === '' ? [] : [judged(label, verdict)];
}

function readDevRow(line: string): readonly Judged[] {
  if (line.trim() === '') return [];
  const [, quoted, bare, verdict = ''] = /^(?:"([^"]*)"|([^",]*)),[a-z]*,([a-z]+),/.exec(line) ?? [];
  return [judged(quoted ?? bare ?? '', verdict)];
}

function judged(label: string, verdict: string): Judged {
  if (!VERDICTS.has(verdict)) throw new Error(`No verdict for the label “${label}”`);
  return { label, verdict: verdict as Verdict };
}
