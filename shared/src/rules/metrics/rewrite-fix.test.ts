import { expect, it } from 'vitest';
import { evaluateSmall } from '../testing/small-board.ts';
import { rewriteFix } from './rewrite-fix.ts';

it('writes a rewrite as a title, with a capital, and keeps the old one among the other names', () => {
  const { findings, context } = evaluateSmall(
    { o1: {}, m1: { title: 'Vues' } },
    { links: 'm1 measures o1', verdicts: { m1: 'vanity' } },
  );
  const finding = findings.find(({ rule }) => rule === 'vanity-metric');
  if (!finding) throw new Error('the label is not judged vanity');
  expect(rewriteFix(finding, { ...context, lang: 'fr', newId: (prefix) => prefix })).toMatchObject({
    kind: 'choose',
    options: [
      {
        label: { fr: 'Taux de conversion', en: 'Conversion rate' },
        edits: [
          { op: 'add', id: 'm1', path: ['aliases'], value: 'Vues' },
          { op: 'set', id: 'm1', path: ['title'], value: 'Taux de conversion' },
        ],
      },
    ],
  });
});
