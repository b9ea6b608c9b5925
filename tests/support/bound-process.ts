import { spawnSync } from 'node:child_process';

/** By convention the user who owns nothing. */
const NOBODY = 65_534;
/** Root without the power to write where permissions forbid it. */
const WITHOUT_OVERRIDE = ['setpriv', '--bounding-set=-dac_override'] as const;

/** How a process is started whom permissions bind. */
export interface BoundProcess {
  /** A command before that of the process, which it becomes. */
  readonly prefix: readonly string[];
  /** Whom it runs as; by default as who runs the test. */
  readonly user?: { readonly uid: number; readonly gid: number };
}

/** Permissions don't bind root: it gives up that power, or, where it may not, is somebody else. */
export const BOUND: BoundProcess = boundProcess();

function boundProcess(): BoundProcess {
  if (process.getuid?.() !== 0) return { prefix: [] };
  const [command, ...options] = WITHOUT_OVERRIDE;
  const canGiveUp = spawnSync(command, [...options, process.execPath, '-e', '0']).status === 0;
  return canGiveUp ? { prefix: WITHOUT_OVERRIDE } : { prefix: [], user: { uid: NOBODY, gid: NOBODY } };
}

/** The command line of a node process, bound or not. */
export function commandOf(
  args: readonly string[],
  bound: BoundProcess | undefined,
): readonly [string, ...string[]] {
  const [command = process.execPath, ...rest] = [...(bound?.prefix ?? []), process.execPath, ...args];
  return [command, ...rest];
}
