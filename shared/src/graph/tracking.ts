/** What was computed from a graph, and has to be computed again when a source that it read changes. */
export interface Computation {
  readonly sources: Source[];
}

/** A computation whose own result others read: they run again only when that result changes. */
export abstract class Derived implements Computation {
  readonly sources: Source[] = [];
  /** Computes anew; answers who has to run again, nobody when the result is the same as before. */
  abstract refresh(): Iterable<Computation>;
}

const NOBODY: ReadonlySet<Computation> = new Set();

/** One thing that can be read and can change: the fields of a card, its links, all cards of a kind. */
export class Source {
  /** Most sources of a board have one reader, if any: a set is made for the second. */
  #first: Computation | undefined;
  #all: Set<Computation> | undefined;

  get readers(): Iterable<Computation> {
    return this.#all ?? (this.#first === undefined ? NOBODY : [this.#first]);
  }

  /** Answers whether the reader is a new one. */
  add(reader: Computation): boolean {
    if (this.#all !== undefined) {
      if (this.#all.has(reader)) return false;
      this.#all.add(reader);
      return true;
    }
    if (this.#first === reader) return false;
    if (this.#first === undefined) this.#first = reader;
    else this.#all = new Set([this.#first, reader]);
    return true;
  }

  delete(reader: Computation): void {
    if (this.#all !== undefined) this.#all.delete(reader);
    else if (this.#first === reader) this.#first = undefined;
  }
}

/** Takes in the sources that a change touches; a new graph has nobody to tell. */
export interface Sink {
  add(source: Source): unknown;
}
export const NOWHERE: Sink = { add: () => undefined };

/** The source of that name, made when it is first asked for. */
export function sourceIn(sources: Map<string, Source>, name: string): Source {
  let source = sources.get(name);
  if (source === undefined) {
    source = new Source();
    sources.set(name, source);
  }
  return source;
}

/** A source that nobody has read yet is none. */
export function touch(source: Source | undefined, touched: Sink): void {
  if (source !== undefined) touched.add(source);
}

/** Notes which computation reads which source, so that an edit re-runs only what it can touch. */
export class Tracker {
  readonly #isOn: boolean;
  #current: Computation | undefined;

  /** Off, it notes nothing: for a board that is read once. */
  constructor(isOn = true) {
    this.#isOn = isOn;
  }

  /** Whether a computation runs whose reads are noted. */
  get isNoting(): boolean {
    return this.#current !== undefined;
  }

  /** Notes that the computation that runs, if any, depends on the source. */
  read(source: Source): void {
    const reader = this.#current;
    if (reader !== undefined && source.add(reader)) reader.sources.push(source);
  }

  /** Runs `compute` and makes `computation` depend on exactly what it reads. */
  run<Value>(computation: Computation, compute: () => Value): Value {
    if (!this.#isOn) return compute();
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
    for (const source of computation.sources) source.delete(computation);
    computation.sources.length = 0;
  }
}

/** A small value derived from the graph; its readers run again only when the value itself changes. */
export class Fact<Value> extends Derived {
  readonly #source = new Source();
  readonly #tracker: Tracker;
  readonly #derive: () => Value;
  #known: { value: Value; print: string } | undefined;

  constructor(tracker: Tracker, derive: () => Value) {
    super();
    this.#tracker = tracker;
    this.#derive = derive;
  }

  get value(): Value {
    this.#tracker.read(this.#source);
    this.#known ??= this.#compute();
    return this.#known.value;
  }

  refresh(): Iterable<Computation> {
    const before = this.#known?.print;
    this.#known = this.#compute();
    return this.#known.print === before ? NOBODY : [...this.#source.readers];
  }

  #compute(): { value: Value; print: string } {
    const value = this.#tracker.run(this, this.#derive);
    return { value, print: JSON.stringify(value) ?? '' };
  }
}
