import type { Label } from '../../core/language.ts';
import { frame, inDays, link, prompt, type TemplateContent, type TemplateEntity } from '../template.ts';

const QUESTIONS: readonly (readonly [title: Label, prompt: Label])[] = [
  [
    { fr: '1. Prévu', en: '1. Planned' },
    { fr: 'Qu’avions-nous dit, et pour quand ?', en: 'What had we said, and by when?' },
  ],
  [
    { fr: '2. Réel', en: '2. Actual' },
    {
      fr: 'Que disent les chiffres ? Rien que des faits.',
      en: 'What do the figures say? Nothing but facts.',
    },
  ],
  [
    { fr: '3. Causes', en: '3. Causes' },
    {
      fr: 'Pourquoi cet écart ? On cherche une cause, pas une personne.',
      en: 'Why the gap? We look for a cause, not for a person.',
    },
  ],
  [
    { fr: '4. Suite', en: '4. Next' },
    {
      fr: 'Que gardons-nous, que changeons-nous, qui s’en charge ?',
      en: 'What do we keep, what do we change, who sees to it?',
    },
  ],
];

const WIDTH = 420;

function columns(): readonly TemplateEntity[] {
  return QUESTIONS.flatMap(([title, question], index) => {
    const id = String(index + 1);
    return [
      frame(`f-${id}`, [index * (WIDTH + 40), 132], [WIDTH, 460], title),
      prompt(`t-${id}`, `f-${id}`, WIDTH - 32, question),
    ];
  });
}

/** Four questions on the phase that ends today. */
export const review: TemplateContent = {
  stage: 'launch',
  programme: {},
  entities: [
    {
      id: 'j-phase',
      type: 'milestone',
      at: [0, 0],
      fields: { title: { fr: 'Fin de phase', en: 'End of the phase' }, kind: 'phase-end', date: inDays(0) },
    },
    {
      id: 'b-phase',
      type: 'review',
      at: [260, 0],
      fields: { title: { fr: 'Bilan de la phase', en: 'Review of the phase' }, date: inDays(0) },
    },
    ...columns(),
  ],
  links: [link('reviews', 'b-phase', 'j-phase')],
};
