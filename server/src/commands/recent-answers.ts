import type { CommandResult } from '@cap-commun/shared/protocol/commands';

/** More than all clients of a busy server can have waiting over a reconnection. */
const MAX_ANSWERS = 5_000;

/** The answers of the last commands, so that one that is asked again after a reconnection is not carried out twice. */
export class RecentAnswers {
  readonly #answers = new Map<string, Promise<CommandResult>>();

  /** The answer to the same request of the same membership, or what `run` answers; a failure of the moment is not kept. */
  async once(membership: string, id: number, run: () => Promise<CommandResult>): Promise<CommandResult> {
    const key = `${id} ${membership}`;
    const known = this.#answers.get(key);
    if (known) return known;
    const answer = run();
    this.#answers.set(key, answer);
    this.#forgetOldest();
    const result = await answer;
    if (!result.ok && result.code === 'unavailable') this.#answers.delete(key);
    return result;
  }

  #forgetOldest(): void {
    if (this.#answers.size <= MAX_ANSWERS) return;
    for (const key of this.#answers.keys()) {
      this.#answers.delete(key);
      return;
    }
  }
}
