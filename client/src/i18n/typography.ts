const NO_BREAK_SPACE = '\u00a0';

/** French puts a space that never breaks before : ; ? ! % € and inside guillemets. */
export function frenchSpaces(text: string): string {
  return text
    .replace(/ ([:;?!%€»])/g, `${NO_BREAK_SPACE}$1`)
    .replace(/« /g, `«${NO_BREAK_SPACE}`)
    .replace(/(\d) (?=\d{3})/g, `$1${NO_BREAK_SPACE}`);
}

const done = new WeakMap<object, unknown>();

/** The same words with French spaces: every sentence, and what every function of the area answers. */
export function withFrenchSpaces<Messages>(messages: Messages): Messages {
  return typeset(messages) as Messages;
}

function typeset(value: unknown): unknown {
  if (typeof value === 'string') return frenchSpaces(value);
  if (typeof value === 'function') {
    return remember(
      value,
      () =>
        (...parameters: unknown[]) =>
          typeset(value(...parameters)),
    );
  }
  // What a function may answer beside words, such as elements, is left alone.
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) {
    return value;
  }
  if ('$$typeof' in value) return value;
  return remember(value, () =>
    Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, typeset(entry)])),
  );
}

function remember(source: object, make: () => unknown): unknown {
  if (!done.has(source)) done.set(source, make());
  return done.get(source);
}
