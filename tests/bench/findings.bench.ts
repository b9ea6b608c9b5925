import { execFileSync } from 'node:child_process';
import { isDeepStrictEqual } from 'node:util';
import type { CalendarDate } from '@cap-commun/shared/core/calendar-date';
import type { Board } from '@cap-commun/shared/domain/board';
import { describeFindings } from '@cap-commun/shared/rules/describe-findings';
import { evaluateBoard, liveEvaluation } from '@cap-commun/shared/rules/evaluate';
import type { LiveEvaluation } from '@cap-commun/shared/rules/live-evaluation';
import { Random } from '../support/random.ts';
import { EDIT_KINDS, EditedBoard, type EditKind, WHOLE_BOARD_EDITS } from './support/edited-board.ts';
import { largeBoard } from './support/large-board.ts';
import { median, percentile, printTable } from './support/report.ts';

/** Times the size of the committed example: about 360, 1,000, 3,200 and 9,600 cards. */
const SCALES = [1, 3, 10, 30];
const REPLAYS = Number(process.env.BENCH_ROUNDS ?? 5);
const WARM_UP_RUNS = 10;
const FULL_RUNS = 20;
const MIXED_EDITS = 1_000;
const EDITS_PER_KIND = 60;
const WARM_UP_EDITS = 200;
const SEED = 20_260_105;
const KINDS = Object.keys(EDIT_KINDS) as EditKind[];

type Row = Record<string, string | number>;
interface Measured {
  readonly whole: Row;
  readonly byKind: Readonly<Record<string, number>>;
}

const [scaleAsked] = process.argv.slice(2);
if (scaleAsked === undefined) measureAll();
else console.log(JSON.stringify(measure(Number(scaleAsked))));

/** Each scale in a process of its own, so that its first evaluation is as cold as that of an opened page. */
function measureAll(): void {
  const measured = SCALES.map((scale): Measured => {
    const args = [import.meta.filename, String(scale)];
    return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Measured;
  });
  printTable(
    'findings',
    measured.map(({ whole }) => whole),
  );
  const rows = KINDS.map((kind): Row => {
    const p95 = measured.map(({ byKind }, index) => [`scale ${SCALES[index]}`, byKind[kind] ?? Number.NaN]);
    return { 'edit, p95 ms': kind, ...Object.fromEntries(p95), touches: touches(kind) };
  });
  printTable('findings-edits', rows);
}

function touches(kind: EditKind): string {
  return WHOLE_BOARD_EDITS.has(kind) ? 'the whole board' : 'little';
}

function measure(scale: number): Measured {
  const { board, today } = largeBoard(scale);
  const coldMs = cpuMsOf(() => evaluateBoard(board, today));
  for (let run = 0; run < WARM_UP_RUNS; run += 1) evaluateBoard(board, today);
  const fullMs = meanCpuMs(FULL_RUNS, () => evaluateBoard(board, today));
  const describedMs = meanCpuMs(FULL_RUNS, () => describeFindings(board, today, 'fr'));
  const replays = Array.from({ length: REPLAYS }, () => replayEdits(board, today));
  // The same edits each time: the least of the replays leaves out what else the machine was doing.
  const took = (of: keyof ReplayedEdits) => {
    const lists = replays.map((replay) => replay[of]);
    return (lists[0] ?? []).map((_, edit) => Math.min(...lists.map((list) => list[edit] ?? Number.NaN)));
  };
  const mixed = took('mixed');
  const cards = board.entities.length;
  const whole = {
    scale,
    cards,
    links: board.links.length,
    coldMs,
    fullMs,
    fullUsPerCard: (1_000 * fullMs) / cards,
    describedMs,
    editMs: median(mixed),
    editP95Ms: percentile(mixed, 95),
    editNsPerCard: (1_000_000 * median(mixed)) / cards,
  };
  const byKind = KINDS.map((kind) => [kind, percentile(took(kind), 95)]);
  return { whole, byKind: Object.fromEntries(byKind) };
}

type ReplayedEdits = Readonly<Record<EditKind | 'mixed', readonly number[]>>;

/** How long each edit of a seeded sequence takes, in ms; throws when the findings are not those of a full run. */
function replayEdits(board: Board, today: CalendarDate): ReplayedEdits {
  const live = liveEvaluation(board, today);
  const edited = new EditedBoard(board, today, new Random(SEED));
  const editsOf = (count: number, kind?: EditKind) =>
    Array.from({ length: count }, () => oneEdit(live, edited, kind));
  editsOf(WARM_UP_EDITS);
  const mixed = editsOf(MIXED_EDITS);
  const byKind = KINDS.map((kind) => [kind, editsOf(EDITS_PER_KIND, kind)]);
  const { findings } = evaluateBoard(edited.board(), edited.today);
  if (!isDeepStrictEqual(live.evaluation.findings, findings)) {
    throw new Error('The findings after the edits are not those of the board');
  }
  return { mixed, ...Object.fromEntries(byKind) };
}

function oneEdit(live: LiveEvaluation, edited: EditedBoard, kind?: EditKind): number {
  const changes = edited.next(kind);
  const startedAt = performance.now();
  live.update(changes);
  return performance.now() - startedAt;
}

function meanCpuMs(runs: number, work: () => unknown): number {
  const total = cpuMsOf(() => {
    for (let run = 0; run < runs; run += 1) work();
  });
  return total / runs;
}

/** Time of this thread on a processor: what else runs on the machine counts little. Too coarse for one edit. */
function cpuMsOf(work: () => unknown): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1_000;
}
