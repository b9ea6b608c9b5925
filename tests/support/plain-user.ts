/** By convention the user who owns nothing. */
const NOBODY = 65_534;

export interface PlainUser {
  readonly uid: number;
  readonly gid: number;
}

/** Whom to run a server as that permissions must bind: root writes where it may not. Undefined: as who runs the test. */
export const PLAIN_USER: PlainUser | undefined =
  process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : undefined;
