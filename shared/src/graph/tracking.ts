/** What was computed from a graph, and has to be computed again when a source that it read changes. */
export interface Computation {
  readonly sources: Source[];
}

/** One thing that can be read and can change: the fields of a card, its links, all cards of a kind. */
export class Source {
  readonly readers = new Set<Computation>();
}

/** Notes which computation reads which source, so that an edit re-runs only what it can touch. */
export class Tracker {
  #current: Computation | undefined;

  /** Notes that the computation that runs, if any, depends on the source. */
  read(source: Source): void {
    const reader = this.#current;
    if (reader === undefined || source.readers.has(reader)) return;
    source.readers.add(reader);
    reader.sources.push(source);
  }

  /** Runs `compute` and makes `computation` depend on exactly what it reads. */
  run<Value>(computation: Computation, compute: () => Value): Value {
    this.forget(computation);
    const outer = this.#current;
    this.#current = computation;
    try {
      return compute();
    } finally {
      this.#current = outer;
    }
  }

  /** Makes the computation depend on nothing. */
  forget(computation: Computation): void {
    for (const source of computation.sources) source.readers.delete(computation);
    computation.sources.length = 0;
  }
}

/** A small value derived from the graph; its readers run again only when the value itself changes. */
export class Fact<Value> implements Computation {
  readonly sources: Source[] = [];
  readonly #source = new Source();
  readonly #tracker: Tracker;
  readonly #derive: () => Value;
  #known: { value: Value; print: string } | undefined;

  constructor(tracker: Tracker, derive: () => Value) {
    this.#tracker = tracker;
    this.#derive = derive;
  }

  get value(): Value {
    this.#tracker.read(this.#source);
    this.#known ??= this.#compute();
    return this.#known.value;
  }

  /** Derives the value anew; answers who has to run again, nobody when it is the same as before. */
  refresh(): Iterable<Computation> {
    const before = this.#known?.print;
    this.#known = this.#compute();
    return this.#known.print === before ? [] : [...this.#source.readers];
  }

  #compute(): { value: Value; print: string } {
    const value = this.#tracker.run(this, this.#derive);
    return { value, print: JSON.stringify(value) ?? '' };
  }
}
