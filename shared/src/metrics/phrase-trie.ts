/** Words a trie may know; a node and a word make one small integer together. */
const MAX_WORDS = 2 ** 13;

/** Where a walk through a trie stands. */
export type TrieNode = number;

/**
 * Phrases by their words. Nodes are numbers, and all steps lie in one map of numbers: an object and a map for each of
 * the lexicon's twenty thousand nodes would cost megabytes in every page.
 */
export class PhraseTrie<Meaning> {
  readonly root: TrieNode = 0;
  readonly #words = new Map<string, number>();
  readonly #steps = new Map<number, TrieNode>();
  readonly #meanings: (Meaning | undefined)[] = [undefined];
  readonly #neighbours = new Set<number>();

  /** The node that a word leads to; undefined when no phrase goes on so. */
  next(node: TrieNode, word: string): TrieNode | undefined {
    const number = this.#words.get(word);
    return number === undefined ? undefined : this.#steps.get(node * MAX_WORDS + number);
  }

  /** What the phrase that ends here stands for. */
  meaning(node: TrieNode): Meaning | undefined {
    return this.#meanings[node];
  }

  /** Whether the words were said to stand side by side. */
  areNeighbours(first: string, second: string): boolean {
    const [a, b] = [this.#words.get(first), this.#words.get(second)];
    return a !== undefined && b !== undefined && this.#neighbours.has(a * MAX_WORDS + b);
  }

  /** Adds a phrase; `preferred` chooses when its words stand for something already. */
  insert(
    words: readonly string[],
    meaning: Meaning,
    preferred: (old: Meaning | undefined, added: Meaning) => Meaning,
  ): void {
    let node = this.root;
    for (const word of words) {
      const step = node * MAX_WORDS + this.#numberOf(word);
      const known = this.#steps.get(step);
      node = known ?? this.#meanings.push(undefined) - 1;
      if (known === undefined) this.#steps.set(step, node);
    }
    this.#meanings[node] = preferred(this.#meanings[node], meaning);
  }

  addNeighbours(words: readonly string[]): void {
    for (const [index, word] of words.entries()) {
      const before = words[index - 1];
      if (before !== undefined)
        this.#neighbours.add(this.#numberOf(before) * MAX_WORDS + this.#numberOf(word));
    }
  }

  #numberOf(word: string): number {
    const known = this.#words.get(word);
    if (known !== undefined) return known;
    const number = this.#words.size;
    if (number >= MAX_WORDS) throw new Error(`a trie holds ${MAX_WORDS} words`);
    this.#words.set(word, number);
    return number;
  }
}
