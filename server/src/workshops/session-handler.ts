import { parseSessionCommand } from '@cap-commun/shared/workshop/commands';
import { type CommandHandler, commandHandler } from '../commands/command-handler.ts';
import type { Workshops } from './workshops.ts';

/** Carries `session` commands out. */
export function sessionHandler(workshops: Workshops): CommandHandler {
  return commandHandler(parseSessionCommand, async ({ act }, { board, identity }) => {
    const done = await workshops.act(board, act, identity);
    return done.ok ? { ok: true } : { ok: false, code: done.error };
  });
}
