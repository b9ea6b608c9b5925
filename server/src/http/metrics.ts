import { monitorEventLoopDelay } from 'node:perf_hooks';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import { problemResponse } from './problems.ts';
import type { Services } from './services.ts';

const eventLoop = monitorEventLoopDelay({ resolution: 10 });
eventLoop.enable();

const NANOSECONDS_PER_SECOND = 1e9;

/** Prometheus text, for this machine or a holder of the administrator's token. */
export function sendMetrics(context: Context, { hub, options, access }: Services): Response {
  const isLocal = options.trustedProxies === 0 && isLoopback(getConnInfo(context).remote.address ?? '');
  const isAdmin = access.isAdmin(context.req.header('authorization'), options.adminToken);
  if (!isLocal && !isAdmin) return problemResponse('not-available');
  const { commits, updates, bytes } = hub.counters;
  return context.text(
    [
      gauge('cap_rooms_open', 'Boards in memory', hub.roomCount),
      gauge('cap_peers_connected', 'Open sockets', hub.peerCount),
      counter('cap_commits_total', 'Commits to the store', commits),
      counter('cap_updates_total', 'Updates made durable', updates),
      counter('cap_update_bytes_total', 'Bytes of updates made durable', bytes),
      gauge('cap_resident_bytes', 'Resident memory of the process', process.memoryUsage.rss()),
      gauge(
        'cap_event_loop_p99_seconds',
        'Event loop delay',
        eventLoop.percentile(99) / NANOSECONDS_PER_SECOND,
      ),
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
