import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import { EventLoopWatch, STALL_MS } from '../observability/event-loop-watch.ts';
import { problemResponse } from './problems.ts';
import type { Services } from './services.ts';

const eventLoop = new EventLoopWatch();

const MS_PER_SECOND = 1000;
const SINCE = ' since the last reading';

/** Prometheus text, for this machine or a holder of the administrator's token. */
export function sendMetrics(context: Context, { hub, options, access }: Services): Response {
  const isLocal = options.trustedProxies === 0 && isLoopback(getConnInfo(context).remote.address ?? '');
  const isAdmin = access.isAdmin(context.req.header('authorization'), options.adminToken);
  if (!isLocal && !isAdmin) return problemResponse('not-available');
  const { commits, updates, bytes, frames } = hub.counters;
  const { p99Ms, maxMs, longestWorkMs } = eventLoop.read();
  return context.text(
    [
      gauge('cap_rooms_open', 'Boards in memory', hub.roomCount),
      gauge('cap_peers_connected', 'Open sockets', hub.peerCount),
      counter('cap_commits_total', 'Commits to the store', commits),
      counter('cap_updates_total', 'Updates made durable', updates),
      counter('cap_update_bytes_total', 'Bytes of updates made durable', bytes),
      gauge('cap_resident_bytes', 'Resident memory of the process', process.memoryUsage.rss()),
      counter('cap_frames_total', 'Frames read from peers', frames),
      counter('cap_event_loop_stalls_total', `Pieces of work longer than ${STALL_MS} ms`, eventLoop.stalls),
      gauge('cap_event_loop_p99_seconds', `Event loop delay${SINCE}`, p99Ms / MS_PER_SECOND),
      gauge('cap_event_loop_max_seconds', `Longest event loop delay${SINCE}`, maxMs / MS_PER_SECOND),
      gauge('cap_work_max_seconds', `Longest piece of work${SINCE}`, longestWorkMs / MS_PER_SECOND),
    ].join(''),
  );
}

function isLoopback(address: string): boolean {
  return address === '::1' || address.startsWith('127.') || address.startsWith('::ffff:127.');
}

function gauge(name: string, help: string, value: number): string {
  return `# HELP ${name} ${help}\n# TYPE ${name} gauge\n${name} ${value}\n`;
}

function counter(name: string, help: string, value: number): string {
  return `# HELP ${name} ${help}\n# TYPE ${name} counter\n${name} ${value}\n`;
}
