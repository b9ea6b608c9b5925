import { isJsonObject } from '@cap-commun/shared/core/json';
import { useState } from 'react';
import { useBoardSession } from './session-context.ts';

/**
 * What one was writing in a place that sends it only when asked: `null` when nothing was begun. It outlives the place,
 * the page and the tab; `setText(null)` lets it go once it is sent or given up. `key` is unique on a board.
 */
export function useDraftText(
  key: string,
): readonly [text: string | null, setText: (text: string | null) => void] {
  const { drafts } = useBoardSession();
  const [shown, show] = useState({ key, text: drafts.get(key) });
  const text = shown.key === key ? shown.text : drafts.get(key);
  const setText = (next: string | null) => {
    drafts.set(key, next);
    show({ key, text: next });
  };
  return [text, setText];
}

type Texts = Readonly<Record<string, string>>;

/** The same for a form of several words, by the name of each. */
export function useDraftTexts(
  key: string,
): readonly [texts: Texts | null, setTexts: (texts: Texts | null) => void] {
  const [text, setText] = useDraftText(key);
  return [
    text === null ? null : readTexts(text),
    (texts) => setText(texts === null ? null : JSON.stringify(texts)),
  ];
}

/** What cannot be read is nothing begun. */
function readTexts(text: string): Texts | null {
  try {
    const value: unknown = JSON.parse(text);
    if (!isJsonObject(value)) return null;
    const words = Object.entries(value).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    );
    return Object.fromEntries(words);
  } catch {
    return null;
  }
}
