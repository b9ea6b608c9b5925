import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { Admin, addressOf } from '../app/admin.ts';
import { type Config, configFromEnvironment } from '../app/config.ts';
import { type RunningServer, startServer } from '../app/server.ts';
import { buildClient } from './client-build.ts';
import { EXIT, fail } from './exit.ts';

/** The board that `--demo` opens. */
const DEMO = 'saas-integrator';

/** How long a shutdown may take before the process ends anyway. */
const DRAIN_TIMEOUT_MS = 10_000;

/** `pnpm start [--no-build] [--demo]`: builds and serves until it is stopped. Gives the exit code. */
export async function runStart(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    allowNegative: true,
    options: { build: { type: 'boolean', default: true }, demo: { type: 'boolean', default: false } },
  });
  const config = configFromEnvironment();
  if (!config.ok) return fail(config.error);
  if (values.build) {
    const built = await buildClient();
    if (built !== 0) return built;
  }
  return serveUntilStopped(config.value, values.demo);
}

async function serveUntilStopped(config: Config, isDemo: boolean): Promise<number> {
  const server = await startServer(config);
  const address = addressOf({ ...config, PORT: Number(new URL(server.url).port) });
  console.log(`Cap Commun: ${address}`);
  if (isDemo) {
    const { links } = await new Admin(server.services, address).example(DEMO);
    console.log(`Demo board: ${links.facilitator}`);
  }
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  await stop(server);
  return EXIT.ok;
}

/** Drains, but never hangs: a second signal, or a store that does not answer, ends the process. */
async function stop(server: RunningServer): Promise<void> {
  const giveUp = (): never => process.exit(EXIT.found);
  process.once('SIGINT', giveUp);
  process.once('SIGTERM', giveUp);
  setTimeout(giveUp, DRAIN_TIMEOUT_MS).unref();
  await server.close();
  // Signal listeners and an idle compaction thread must not keep a drained process alive.
  process.exit(EXIT.ok);
}
