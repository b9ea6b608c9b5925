import { EXIT, fail } from './exit.ts';

type Command = (args: readonly string[]) => number | Promise<number>;

/** Loaded only when asked for: `check` needs no server. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import('./start.ts')).runStart,
  build: async () => (await import('./build.ts')).runBuild,
  dev: async () => (await import('./dev.ts')).runDev,
  board: async () => (await import('./board.ts')).runBoard,
  check: async () => (await import('./check.ts')).runCheck,
  metrics: async () => (await import('./metrics.ts')).runMetrics,
};

/** Runs one command of `cap-commun` and leaves its exit code to the process. */
export async function runCommand(argv: readonly string[]): Promise<void> {
  const [name = '', ...args] = argv;
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!load) {
    process.exitCode = fail(`Which command? One of: ${Object.keys(COMMANDS).join(', ')}`);
    return;
  }
  try {
    const run = await load();
    process.exitCode = await run(args);
  } catch (error) {
    // A command that cannot run says why in one line; the stack is for those who ask for it.
    const reason = error instanceof Error ? error.message : String(error);
    process.exitCode = process.env.DEBUG ? failWithStack(error) : fail(reason);
  }
}

function failWithStack(error: unknown): number {
  console.error(error);
  return EXIT.unreadable;
}
