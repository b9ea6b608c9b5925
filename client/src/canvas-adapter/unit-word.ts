const SYMBOLS: Readonly<Record<string, string>> = { eur: '€', usd: '$', gbp: '£' };

/** A unit as it is written beside a figure: currencies by their sign. */
export function unitWord(unit: string | undefined): string {
  const word = unit?.trim() ?? '';
  return SYMBOLS[word.toLowerCase()] ?? word;
}
