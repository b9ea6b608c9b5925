/** Runs the jobs of one key one after another, and those of different keys beside each other. */
export class Turns {
  readonly #last = new Map<string, Promise<unknown>>();

  run<Value>(key: string, job: () => Promise<Value>): Promise<Value> {
    const result = (this.#last.get(key) ?? Promise.resolve()).then(job);
    const settled = result.then(
      () => undefined,
      () => undefined,
    );
    this.#last.set(key, settled);
    void settled.then(() => {
      if (this.#last.get(key) === settled) this.#last.delete(key);
    });
    return result;
  }
}
