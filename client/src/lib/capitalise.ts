/** First letter in capitals: for words that start a line. */
export function capitalise(words: string): string {
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}
