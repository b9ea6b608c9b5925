/** Emoji that name a concept, as a word (4.1.2); all others are dropped. */
const EMOJI_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    like: '❤🧡💛💚💙💜🖤🤍🤎💖💕💗💓💞💘💝👍😍🥰♥',
    vue: '👀👁',
    achat: '🛒🛍',
    revenu: '💶💰💵💷💴💸🤑',
    ecoute: '🎧',
    billet: '🎟🎫',
    note: '⭐🌟★',
    rdv: '📅📞🗓☎',
    commentaire: '💬',
    partage: '🔁',
    telechargement: '⬇📲',
    email: '📧✉📩',
  }).flatMap(([word, emoji]) => [...emoji].map((character) => [character, word] as const)),
);

/** The word an emoji stands for; undefined when it says nothing. */
export function emojiWord(character: string): string | undefined {
  return EMOJI_WORDS.get(character);
}

/** An emoji that only intensifies: it reads “buzz” when it stands alone. */
export const INTENSIFIER_EMOJI = '🔥';
