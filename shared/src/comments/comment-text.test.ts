import { describe, expect, it } from 'vitest';
import { commentParts, mentionsIn, mentionToken, plainComment } from './comment-text.ts';

describe('the text of a comment', () => {
  it('[CM8] names people by ids, and everybody by a sign that is no id', () => {
    const text = `Pour ${mentionToken('p-1')} et ${mentionToken(null)}, @[pas un id] @[__proto__] ${mentionToken('p-1')}`;
    expect(mentionsIn(text)).toEqual({ people: ['p-1'], isEverybody: true });
    expect(plainComment(text, (person) => (person === null ? 'tous' : 'Inès'))).toBe(
      'Pour @Inès et @tous, @[pas un id] @[__proto__] @Inès',
    );
  });

  it('makes links of web and mail addresses, without the sign that ends the sentence', () => {
    expect(commentParts('Voir https://exemple.fr/a?b=1#c, puis mailto:ines@exemple.fr.')).toEqual([
      { kind: 'text', text: 'Voir ' },
      { kind: 'link', href: 'https://exemple.fr/a?b=1#c' },
      { kind: 'text', text: ', puis ' },
      { kind: 'link', href: 'mailto:ines@exemple.fr' },
      { kind: 'text', text: '.' },
    ]);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,<b>',
    'vbscript:x',
    '<a href="javascript:x">clic</a>',
    'https://',
    'mailto:',
    'xhttps://exemple.fr',
    '@[',
    '@[]',
  ])('shows %s as it is typed', (text) => {
    expect(commentParts(text).every(({ kind }) => kind === 'text')).toBe(true);
    expect(plainComment(text, () => '?')).toBe(text);
  });

  it('loses no letter, whatever is typed, and makes only links that are safe', () => {
    const pieces = [
      'a',
      ' ',
      '@[p-1]',
      '@[',
      ']',
      'https://',
      'x.fr',
      'mailto:',
      'javascript:',
      '«',
      '\n',
      '@[*]',
      '.',
    ];
    let seed = 7;
    const next = (): number => (seed = (seed * 48_271) % 2_147_483_647);
    for (let round = 0; round < 2_000; round += 1) {
      const text = Array.from({ length: next() % 9 }, () => pieces[next() % pieces.length]).join('');
      const parts = commentParts(text);
      const back = parts.map((part) =>
        part.kind === 'text' ? part.text : part.kind === 'link' ? part.href : mentionToken(part.person),
      );
      expect(back.join('')).toBe(text);
      for (const part of parts)
        if (part.kind === 'link') expect(part.href).toMatch(/^(?:https?:\/\/|mailto:)./);
    }
  });
});
