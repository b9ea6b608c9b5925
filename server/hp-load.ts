import * as Y from 'yjs';
import { DEFAULT_ROOM_LIMITS } from './src/rooms/limits.ts';
import { Room } from './src/rooms/room.ts';

const doc = new Y.Doc();
doc.clientID = 77777;
const ups: Uint8Array[] = [];
const cards = doc.getMap('cards'),
  layout = doc.getMap('layout');
for (let c = 0; c < 5000; c++)
  cards.set(
    `bench-${c}`,
    new Y.Map<unknown>([
      ['type', 'action'],
      ['title', `Webinaire commun numéro ${c}`],
      ['start', '2026-03-01'],
      ['due', '2026-04-15'],
      ['status', 'planned'],
      ['budget', c * 10],
    ]),
  );
for (let m = 0; m < 50000; m++) {
  if (m === 49600) {
    ups.push(Y.encodeStateAsUpdate(doc));
    doc.on('update', (u: Uint8Array) => ups.push(u));
  }
  layout.set(`bench-${(m * 7919) % 5000}`, { x: m, y: m });
}
console.log('snapshot', ups[0]!.length, 'log', ups.length - 1);
const stored = { seq: 401, updates: ups, logLength: 400, owners: [{ client: 77777, membership: 'a' }] };
for (let i = 0; i < Number(process.argv[2] ?? 1); i++) {
  const a = process.cpuUsage();
  const t = performance.now();
  const room = new Room('b', stored as never, DEFAULT_ROOM_LIMITS, Date.now);
  const t1 = performance.now();
  room.encode();
  const d = process.cpuUsage(a);
  console.log(
    'room ms',
    (t1 - t).toFixed(0),
    'encode',
    (performance.now() - t1).toFixed(0),
    'cpu',
    ((d.user + d.system) / 1000).toFixed(0),
  );
}
