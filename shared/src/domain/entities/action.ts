import { defineEntity, type EntityOf } from '../entity.ts';
import { choice, date, group, number, text } from '../field.ts';

/** Work with an owner and a date. */
export const action = defineEntity({
  type: 'action',
  version: 1,
  family: 'plan',
  label: { fr: 'Action', en: 'Action' },
  plural: { fr: 'Actions', en: 'Actions' },
  placeholder: { fr: 'Animer le webinaire commun', en: 'Run the joint webinar' },
  idPrefix: 'a',
  size: { width: 250, height: 92 },
  fields: {
    start: date({ fr: 'Début', en: 'Start' }),
    due: date({ fr: 'Échéance', en: 'Due date' }),
    status: choice(
      { fr: 'État', en: 'Status' },
      {
        planned: { fr: 'à faire', en: 'to do' },
        doing: { fr: 'en cours', en: 'in progress' },
        done: { fr: 'faite', en: 'done' },
        dropped: { fr: 'abandonnée', en: 'dropped' },
      },
    ),
    budget: number({ fr: 'Budget', en: 'Budget' }, { min: 0 }),
    kind: choice(
      { fr: 'Sorte', en: 'Kind' },
      { enabling: { fr: 'préparatoire', en: 'enabling' } },
      {
        hint: {
          fr: 'Une action préparatoire n’a pas besoin d’indicateur.',
          en: 'An enabling action needs no metric.',
        },
      },
    ),
    movedFrom: group(
      { fr: 'Date déplacée', en: 'Moved date' },
      {
        due: date({ fr: 'Échéance d’avant', en: 'Earlier due date' }),
        on: date({ fr: 'Déplacée le', en: 'Moved on' }),
        reason: text({ fr: 'Raison', en: 'Reason' }),
      },
    ),
  },
});
export type Action = EntityOf<typeof action>;
