export const LANGUAGES = ['fr', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The same words in every language of the product: a missing one is a type error. */
export type Label = Readonly<Record<Language, string>>;

export function isLanguage(value: unknown): value is Language {
  return value === 'fr' || value === 'en';
}
