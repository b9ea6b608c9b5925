import type { Language } from '@cap-commun/shared/core/language';

/**
 * Reads a number as people write it in a language: “1 250,5” in French, “1,250.5” in English. `null` for words that
 * are no number. In French a point is a decimal mark, too; nobody groups thousands by it.
 */
export function parseNumber(language: Language, text: string): number | null {
  const bare = text.replaceAll(/[\s\u00A0\u202F'’]/gu, '').replace('−', '-');
  const plain = language === 'fr' ? bare.replace(',', '.') : bare.replaceAll(/,(?=\d{3}(?:\D|$))/g, '');
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(plain)) return null;
  return Number(plain);
}
