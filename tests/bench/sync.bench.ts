import { type Candidate, candidates } from './support/candidates.ts';
import { median, printTable, shown } from './support/report.ts';
import { measure, type SyncLoad, type SyncResult } from './support/sync-load.ts';

// What a machine of two cores can carry beside the load itself; a weaker one measures fewer editors.
const SCALE = Number(process.env.BENCH_SCALE ?? 1);
const SECONDS = Number(process.env.BENCH_SECONDS ?? 5);
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3);

const scaled = (count: number) => Math.max(2, Math.round(count * SCALE));
const crowd = scaled(100);
const team = scaled(20);
const pairs = scaled(200);
const loads: readonly SyncLoad[] = [
  { name: `${crowd} editors in a room, 10/s`, rooms: 1, editorsPerRoom: crowd, perSecond: 10 },
  { name: `${team} editors in a room, 10/s`, rooms: 1, editorsPerRoom: team, perSecond: 10 },
  { name: `${pairs} rooms of 2, 5/s`, rooms: pairs, editorsPerRoom: 2, perSecond: 5 },
];

console.log(
  `Sync servers, ${ROUNDS} interleaved rounds of ${SECONDS} s; medians. CPU: ms per 1,000 updates delivered.`,
);
const rows: Record<string, string | number>[] = [];
for (const load of loads) rows.push(...(await compare(load)));
printTable('sync', rows);

async function compare(load: SyncLoad): Promise<Record<string, string | number>[]> {
  const results = new Map<Candidate, SyncResult[]>(candidates.map((candidate) => [candidate, []]));
  for (let round = 1; round <= ROUNDS; round += 1) {
    for (const [candidate, measured] of results) {
      const result = await measure(candidate, load, SECONDS);
      measured.push(result);
      console.log(`${load.name}, round ${round}, ${candidate.name}: ${shown(result.cpuPer1000)} ms`);
    }
  }
  const [ours = []] = results.values();
  const ownCpu = median(ours.map(({ cpuPer1000 }) => cpuPer1000));
  return [...results].map(([{ name }, measured]) => {
    const middle = (figure: keyof SyncResult) => median(measured.map((result) => result[figure]));
    return {
      load: load.name,
      server: name,
      cpuPer1000: middle('cpuPer1000'),
      oursOverIt: ownCpu / middle('cpuPer1000'),
      p50: middle('p50'),
      p99: middle('p99'),
      serverBusy: middle('serverBusy'),
      loadBusy: middle('loadBusy'),
      missing: middle('missing'),
    };
  });
}
