import { resolve } from 'node:path';

/** What a script runner says of its caller, who may have called from elsewhere than the script runs. */
export type CallerEnvironment = Readonly<Record<string, string | undefined>>;

/**
 * A path as the caller of a command meant it. pnpm runs scripts in the workspace's root, and says in `INIT_CWD` where
 * it was called; below another script (`npm_lifecycle_event`) that is the caller of that one, so it says nothing.
 */
export function callerPath(
  command: string,
  path: string,
  environment: CallerEnvironment = process.env,
): string {
  const isScript = environment.npm_lifecycle_event === command && environment.INIT_CWD !== undefined;
  return isScript ? resolve(environment.INIT_CWD ?? '', path) : path;
}
