import { isDeepStrictEqual } from 'node:util';
import { evaluateBoard, liveEvaluation } from '@cap-commun/shared/rules/evaluate';
import { Random } from '../support/random.ts';
import { EditedBoard } from './support/edited-board.ts';
import { largeBoard } from './support/large-board.ts';
import { median, percentile, printTable } from './support/report.ts';

/** Times the scale of the committed example: about 360, 3,600 and 10,900 cards. */
const SCALES = [1, 10, 30];
const FULL_RUNS = Number(process.env.BENCH_ROUNDS ?? 5);
const EDITS = 400;
const WARM_UP_EDITS = 50;
const SEED = 20_260_105;

const rows = SCALES.map(measure);
printTable('findings', rows);

function measure(scale: number): Record<string, string | number> {
  const { board, today } = largeBoard(scale);
  const full = Array.from({ length: FULL_RUNS }, () => timed(() => evaluateBoard(board, today)));
  const live = liveEvaluation(board, today);
  const edited = new EditedBoard(board, new Random(SEED));
  const perEdit: number[] = [];
  for (let edit = 0; edit < WARM_UP_EDITS + EDITS; edit += 1) {
    const changes = edited.next();
    const took = timed(() => live.update(changes));
    if (edit >= WARM_UP_EDITS) perEdit.push(took);
  }
  const afresh = evaluateBoard(edited.board(), today);
  if (!isDeepStrictEqual(live.evaluation.findings, afresh.findings)) {
    throw new Error(`Scale ${scale}: the findings after ${EDITS} edits are not those of the board`);
  }
  return {
    scale,
    cards: board.entities.length,
    links: board.links.length,
    findings: afresh.findings.length,
    fullMs: median(full),
    editMedianMs: median(perEdit),
    editP95Ms: percentile(perEdit, 95),
    fullOverEdit: median(full) / median(perEdit),
  };
}

function timed(work: () => unknown): number {
  const startedAt = performance.now();
  work();
  return performance.now() - startedAt;
}
