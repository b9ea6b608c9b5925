import { isWordIn } from '../grading.ts';
import type { Item, Reading } from '../items.ts';
import { stripAccents } from '../tokens.ts';
import { COUNTED, NEGATORS } from '../words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const INTERROGATIVES = set(
  'qui que quoi ou quand comment pourquoi quel quelle quels quelles est-ce est who what when where why which is are do does did can could should will would shall',
);
/** “Combien de ventes ?” still says what is counted. */
const QUANTITIES = set('combien how many much nombre number taux rate part');
/** Finite verbs that make a statement of a label. */
const STATEMENTS = set(
  `est sont sera seront etait etaient serait fut faut faudra doit doivent devra peut peuvent pourra veut veulent voudrait
  is are was were will must should shall wants want love loves likes-to needs need`,
);
/** An emoji is a word too: what follows “❤ on the post” opens no sentence. */
const FIRST_WORD = /^[^\p{L}\p{Extended_Pictographic}-]*([\p{L}-]+)/u;
const RELATIVES = set('qui que dont who that which whose where ou quand when');
const PRONOUNS = set('je tu nous on ils elles il elle we they he she it everyone everybody');
/** What opens a subject: “ventes Est” names a region, “le client est roi” states. */
const SUBJECTS = set(
  'le la les un une ce cet cette ces notre nos votre vos leur leurs mon ma mes tout toute tous chaque the a an our your their this that these those my all every',
);
const COUNTING_VERBS = set('compte comptons compter mesure mesurons count measure track suit suivons');

/** “Où en est le contrat ?”, “le client est roi”: a question or a statement, which measures nothing. */
export function isSentence({ source, items }: Reading): boolean {
  if (isForetold(source)) return true;
  const isQuestion = source.trimEnd().endsWith('?');
  const first = stripAccents((FIRST_WORD.exec(source)?.[1] ?? '').toLowerCase());
  if (!isQuestion && !PRONOUNS.has(first) && !SUBJECTS.has(first)) return false;
  const words = typedWords(source);
  if (words.some((word) => QUANTITIES.has(word))) return false;
  if (isQuestion) return INTERROGATIVES.has(first) || words.some((word) => STATEMENTS.has(word));
  if (PRONOUNS.has(first) && STATEMENTS.has(words[1] ?? '')) return true;
  if (items.some(isNegation)) return false;
  if (words.some((word) => RELATIVES.has(word) || COUNTING_VERBS.has(word))) return false;
  return PRONOUNS.has(first) ? words.length > 2 : words.slice(2).some((word) => STATEMENTS.has(word));
}

const FORETELLING = set(
  'va vont allons ira iront will wont should must doit doivent devra devraient pourra pourront faut',
);
/** “Les clients vont adorer”, “people will love it”: what somebody expects, said in full. */
function isForetold(source: string): boolean {
  const words = typedWords(source);
  const at = words.findIndex((word) => FORETELLING.has(word));
  if (at < 1 || at > 3 || at === words.length - 1) return false;
  return !words.some((word) => RELATIVES.has(word) || QUANTITIES.has(word) || COUNTING_VERBS.has(word));
}

function isNegation(item: Item): boolean {
  return (
    isWordIn(item, NEGATORS) || isWordIn(item, COUNTED) || item.text === '=>' || item.text === 'not-only'
  );
}

/** The words as typed, without accents, in lower case. */
function typedWords(source: string): readonly string[] {
  return source
    .split(/[^\p{L}-]+/u)
    .filter((word) => word !== '')
    .map((word) => stripAccents(word.toLowerCase()));
}
