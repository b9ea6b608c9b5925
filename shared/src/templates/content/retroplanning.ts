import type { Label } from '../../core/language.ts';
import { inDays, link, type TemplateContent, type TemplateEntity } from '../template.ts';

const LAUNCH = 60;

const step = (
  id: string,
  at: readonly [number, number],
  [start, due]: readonly [number, number],
  title: Label,
): TemplateEntity => ({
  id,
  type: 'action',
  at,
  fields: { title, kind: 'enabling', start: inDays(start), due: inDays(due) },
});

const milestone = (id: string, y: number, kind: string, day: number, title: Label): TemplateEntity => ({
  id,
  type: 'milestone',
  at: [1288, y],
  fields: { title, kind, date: inDays(day) },
});

/** From the fixed day of the launch back to today: each step says what must be finished before it starts. */
export const retroplanning: TemplateContent = {
  stage: 'mapping',
  programme: { launch: inDays(LAUNCH), end: inDays(180) },
  entities: [
    step('a-contract', [0, 0], [0, 15], { fr: 'Signer le contrat', en: 'Sign the contract' }),
    step('a-tracking', [322, 0], [15, 45], {
      fr: 'Préparer le suivi des indicateurs',
      en: 'Set up the tracking of the metrics',
    }),
    step('a-messages', [322, 132], [15, 28], {
      fr: 'Valider les messages avec les deux marques',
      en: 'Agree the messages with both brands',
    }),
    step('a-content', [644, 132], [28, 50], { fr: 'Produire les contenus', en: 'Produce the content' }),
    step('a-rehearsal', [966, 66], [50, 58], {
      fr: 'Tout essayer de bout en bout',
      en: 'Try everything end to end',
    }),
    milestone('j-launch', 0, 'launch', LAUNCH, { fr: 'Lancement', en: 'Launch' }),
    milestone('j-phase', 96, 'phase-end', 120, { fr: 'Fin de phase 1', en: 'End of phase 1' }),
    milestone('j-end', 192, 'end', 180, { fr: 'Fin du programme', en: 'End of the programme' }),
  ],
  links: [
    link('depends', 'a-tracking', 'a-contract'),
    link('depends', 'a-messages', 'a-contract'),
    link('depends', 'a-content', 'a-messages'),
    link('depends', 'a-rehearsal', 'a-content'),
    link('depends', 'a-rehearsal', 'a-tracking'),
  ],
};
