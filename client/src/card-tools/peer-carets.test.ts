import { expect, it } from 'vitest';
import { cutAtCarets, type PeerCaret } from './peer-carets.ts';

const caret = (name: string, at: number): PeerCaret => ({ client: at, name, side: 'a', shade: 0, at });

/** Held words in brackets, carets as bars. */
function drawn(text: string, ...carets: readonly PeerCaret[]): string {
  return cutAtCarets(text, carets)
    .map((piece) => (piece.holder ? `[${piece.text}]` : piece.text) + (piece.caret ? '|' : ''))
    .join('');
}

it('a caret holds the word that it touches, and the whole text is still there', () => {
  expect(drawn('Animer le webinaire commun', caret('Inès', 17))).toBe('Animer le [webinai]|[re] commun');
  expect(drawn('Animer', caret('Inès', 0))).toBe('[]|[Animer]');
  expect(drawn('Animer ', caret('Inès', 7))).toBe('Animer []|');
  expect(drawn('Animer', caret('Inès', 99))).toBe('[Animer]|');
  expect(drawn('', caret('Inès', 0))).toBe('[]|');
  expect(drawn('a b', caret('Inès', 1), caret('Tom', 1), caret('Ana', 3))).toBe('[a]|[]| [b]|');
});
