import { buildClient } from './client-build.ts';

/** `pnpm build`: builds the client; the server runs from its sources. Gives the exit code. */
export function runBuild(): Promise<number> {
  return buildClient();
}
