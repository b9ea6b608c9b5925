import { compareIds, type EntityId } from '../core/ids.ts';
import { plainText } from '../core/plain-text.ts';
import { contentTokens } from '../rules/support/title-reading.ts';

export interface Note {
  readonly id: EntityId;
  readonly text: string;
}

/** Notes that are likely to belong together, with the words that say why, most telling first. */
export interface LikelyGroup {
  readonly notes: readonly EntityId[];
  readonly words: readonly string[];
}

/** How alike two notes, or two groups of notes, must be to be put together: cosine of their weighed words. */
const MIN_LIKENESS = 0.3;
/** What a word weighs that one note alone has: it says that the note is about something else, too. */
const LONE_WEIGHT = 0.7;
/** A word in more than this part of the notes tells nothing apart. */
const MAX_PART = 0.5;
/** Below this many notes, a word that half of them share still tells something. */
const FEW_NOTES = 6;
/** Notes beyond this many are left alone: pairs would cost too much on a phone. */
const MAX_NOTES = 300;
const NAMING_WORDS = 3;

/**
 * Suggests which notes go together, by the words that carry meaning in them, French or English: plurals and endings
 * count as one word, and rare shared words count more. Same notes, same groups, in whatever order they come; a note
 * that goes with none is in none. People decide: nothing is moved or merged by this.
 */
export function likelyGroups(notes: readonly Note[]): readonly LikelyGroup[] {
  const sorted = notes.toSorted((a, b) => compareIds(a.id, b.id)).slice(0, MAX_NOTES);
  const read = sorted.map(({ text }) => stemsOf(text));
  const weights = weigh(read);
  let groups: Cluster[] = sorted.map(({ id }, index) => {
    const words = new Map([...(read[index] ?? [])].flatMap(([stem]) => weightIn(weights, stem)));
    return { notes: [id], words, length: lengthOf(words) };
  });
  for (;;) {
    const pair = mostAlike(groups);
    if (!pair) break;
    const joined = join(pair[0], pair[1]);
    groups = [...groups.filter((group) => !pair.includes(group)), joined];
  }
  const spelling = new Map(read.flatMap((stems) => [...stems]));
  return groups
    .filter((group) => group.notes.length > 1)
    .map((group) => ({
      notes: group.notes.toSorted(compareIds),
      words: namesOf(group, sorted, read, spelling),
    }))
    .toSorted((a, b) => b.notes.length - a.notes.length || compareIds(a.notes[0] ?? '', b.notes[0] ?? ''));
}

interface Cluster {
  readonly notes: readonly EntityId[];
  readonly words: ReadonlyMap<string, number>;
  readonly length: number;
}

const ENDINGS =
  /(?:ements?|ations?|ations|ations|tions?|ments?|euses?|eurs?|ives?|ifs?|ées?|ing|ers?|ies|es|ed|s|e|x|z|y)$/;
const MIN_STEM = 4;

/** Words that many notes have whatever they are about. */
const ORDINARY = new Set(
  'sans plus moins pas tout tous toute toutes nous vous ils elles etre avoir fait faire ont sont cette cela chez meme without more less not all our are was has have been this that'.split(
    ' ',
  ),
);

/** Each stem with a spelling of it, as it was typed. */
function stemsOf(text: string): ReadonlyMap<string, string> {
  const typed = new Map(text.split(/[^\p{L}\p{M}\p{N}]+/u).map((word) => [plainText(word), word]));
  const stems = new Map<string, string>();
  for (const token of contentTokens(text)) {
    if (ORDINARY.has(token)) continue;
    const stem = token.replace(ENDINGS, '');
    stems.set(stem.length >= MIN_STEM ? stem : token, asInASentence(typed.get(token) ?? token));
  }
  return stems;
}

/** “PME” stays; “Réaliser” at the beginning of a note is “réaliser”. */
function asInASentence(word: string): string {
  return word === word.toUpperCase() ? word : word.toLowerCase();
}

/** What each word tells: the rarer it is shared, the more; nothing when too many have it. */
function weigh(read: readonly ReadonlyMap<string, string>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const stems of read) for (const stem of stems.keys()) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const most = read.length < FEW_NOTES ? read.length : read.length * MAX_PART;
  const telling = [...counts].filter(([, count]) => count <= most);
  return new Map(
    telling.map(([stem, count]) => [stem, count === 1 ? LONE_WEIGHT : Math.log(1 + read.length / count)]),
  );
}

function weightIn(weights: ReadonlyMap<string, number>, stem: string): [string, number][] {
  const weight = weights.get(stem);
  return weight === undefined ? [] : [[stem, weight]];
}

function lengthOf(words: ReadonlyMap<string, number>): number {
  return Math.hypot(...words.values());
}

function mostAlike(groups: readonly Cluster[]): readonly [Cluster, Cluster] | undefined {
  let best: readonly [Cluster, Cluster] | undefined;
  let most = MIN_LIKENESS;
  for (const [index, a] of groups.entries()) {
    for (const b of groups.slice(index + 1)) {
      const likeness = likenessOf(a, b);
      if (likeness <= most) continue;
      most = likeness;
      best = [a, b];
    }
  }
  return best;
}

function likenessOf(a: Cluster, b: Cluster): number {
  const [small, large] = a.words.size < b.words.size ? [a, b] : [b, a];
  let product = 0;
  for (const [stem, weight] of small.words) product += weight * (large.words.get(stem) ?? 0);
  return product === 0 ? 0 : product / (a.length * b.length);
}

/** Two groups as one: its words are the mean of theirs, so that a large group does not draw everything in. */
function join(a: Cluster, b: Cluster): Cluster {
  const [large, small] = [a.notes.length, b.notes.length];
  const words = new Map<string, number>();
  for (const [group, count] of [
    [a, large],
    [b, small],
  ] as const) {
    for (const [stem, weight] of group.words) {
      words.set(stem, (words.get(stem) ?? 0) + (weight * count) / (large + small));
    }
  }
  return { notes: [...a.notes, ...b.notes], words, length: lengthOf(words) };
}

/** The words that at least two of the notes share, the most shared first, as they are spelled in one of them. */
function namesOf(
  group: Cluster,
  notes: readonly Note[],
  read: readonly ReadonlyMap<string, string>[],
  spelling: ReadonlyMap<string, string>,
): readonly string[] {
  const members = read.filter((_, index) => group.notes.includes(notes[index]?.id ?? ''));
  const shared = [...group.words.keys()]
    .map((stem) => ({ stem, count: members.filter((stems) => stems.has(stem)).length }))
    .filter(({ count }) => count > 1)
    .toSorted((a, b) => b.count - a.count || compareIds(a.stem, b.stem));
  return shared.slice(0, NAMING_WORDS).map(({ stem }) => spelling.get(stem) ?? stem);
}
