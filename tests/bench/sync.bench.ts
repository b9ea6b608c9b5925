import { type Candidate, candidates } from './support/candidates.ts';
import { measureHostile } from './support/hostile-inputs.ts';
import { measureJoin } from './support/join-load.ts';
import { measureKill } from './support/kill-load.ts';
import { median, printTable, shown } from './support/report.ts';
import { measure, type SyncLoad } from './support/sync-load.ts';

// What a machine of two cores can carry beside the load itself; a weaker one measures fewer editors.
const SCALE = Number(process.env.BENCH_SCALE ?? 1);
const SECONDS = Number(process.env.BENCH_SECONDS ?? 4);
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3);

type Figures = Readonly<Record<string, number>>;

interface Row {
  readonly name: string;
  /** What ours is compared by: less is better. */
  readonly compared: string;
  readonly storesOnly?: boolean;
  run(candidate: Candidate, round: number): Promise<Figures>;
}

const scaled = (count: number) => Math.max(2, Math.round(count * SCALE));

const loadRow = (load: SyncLoad): Row => ({
  name: load.name,
  compared: 'cpuPer1000',
  run: async (candidate) => ({ ...(await measure(candidate, load, SECONDS)) }),
});

const [crowd, team, pairs, cursors] = [scaled(100), scaled(20), scaled(200), scaled(50)];
const rows: Readonly<Record<string, Row>> = {
  crowd: loadRow({
    name: `${crowd} editors in a room, 10/s`,
    work: 'moves',
    rooms: 1,
    editorsPerRoom: crowd,
    perSecond: 10,
  }),
  team: loadRow({
    name: `${team} editors in a room, 10/s`,
    work: 'moves',
    rooms: 1,
    editorsPerRoom: team,
    perSecond: 10,
  }),
  pairs: loadRow({
    name: `${pairs} rooms of 2, 5/s`,
    work: 'moves',
    rooms: pairs,
    editorsPerRoom: 2,
    perSecond: 5,
  }),
  cursors: loadRow({
    name: `${cursors} cursors, 20/s`,
    work: 'cursors',
    rooms: 1,
    editorsPerRoom: cursors,
    perSecond: 20,
  }),
  join: {
    name: 'join of 5,000 cards and 50,000 updates, after a restart',
    compared: 'cpuMs',
    storesOnly: true,
    run: measureJoin,
  },
  kill: {
    name: 'kill -9 in the middle of a burst',
    compared: 'lost',
    storesOnly: true,
    run: measureKill,
  },
  hostile: {
    name: '259 malformed inputs',
    compared: 'crashes',
    storesOnly: true,
    run: measureHostile,
  },
};

const wanted = process.env.BENCH_ROWS?.split(',') ?? Object.keys(rows);
const unknown = wanted.filter((name) => !rows[name]);
if (unknown.length > 0)
  throw new Error(`No row ${unknown.join(', ')}; there are: ${Object.keys(rows).join(', ')}`);

console.log(
  `Sync servers, ${ROUNDS} interleaved rounds of ${SECONDS} s; medians. Times in ms; cpuPer1000: ms of the server's processor for 1,000 deliveries.`,
);
for (const name of wanted) {
  const row = rows[name];
  if (row) printTable('sync', await compare(row));
}

async function compare(row: Row): Promise<Record<string, string | number>[]> {
  const taking = candidates.filter(({ isStore }) => isStore || !row.storesOnly);
  const results = new Map<Candidate, Figures[]>(taking.map((candidate) => [candidate, []]));
  for (let round = 1; round <= ROUNDS; round += 1) {
    for (const [candidate, measured] of results) {
      const figures = await row.run(candidate, round);
      measured.push(figures);
      console.log(
        `${row.name}, round ${round}, ${candidate.name}: ${row.compared} ${shown(figures[row.compared] ?? Number.NaN)}`,
      );
    }
  }
  const middle = (measured: readonly Figures[], figure: string) =>
    median(measured.map((figures) => figures[figure] ?? Number.NaN));
  const [ours = []] = results.values();
  const own = middle(ours, row.compared);
  return [...results].map(([{ name }, measured]) => ({
    load: row.name,
    server: name,
    ours: own / middle(measured, row.compared),
    ...Object.fromEntries(Object.keys(measured[0] ?? {}).map((figure) => [figure, middle(measured, figure)])),
  }));
}
