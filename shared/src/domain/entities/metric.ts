import { defineEntity, type EntityOf } from '../entity.ts';
import { boolean, choice, date, group, number, raw, record, refSet, text, word } from '../field.ts';

/** A number that is read regularly; at most two a board objective are decisive. */
export const metric = defineEntity({
  type: 'metric',
  version: 1,
  family: 'measure',
  label: { fr: 'Indicateur', en: 'Metric' },
  plural: { fr: 'Indicateurs', en: 'Metrics' },
  placeholder: { fr: 'Nombre de démos réalisées', en: 'Number of demos held' },
  idPrefix: 'm',
  size: { width: 232, height: 106 },
  fields: {
    baseline: number({ fr: 'Départ', en: 'Baseline' }),
    target: number({ fr: 'Cible', en: 'Target' }),
    unit: word({ fr: 'Unité', en: 'Unit' }),
    direction: choice(
      { fr: 'Sens', en: 'Direction' },
      { up: { fr: 'hausse', en: 'up' }, down: { fr: 'baisse', en: 'down' } },
    ),
    decisive: boolean({ fr: 'Décisif', en: 'Decisive' }),
    newMeasure: boolean({ fr: 'Nouvelle mesure, part de 0', en: 'New measure, starts at 0' }),
    source: word({ fr: 'Source de données', en: 'Data source' }),
    cadence: choice(
      { fr: 'Lecture', en: 'Cadence' },
      {
        daily: { fr: 'chaque jour', en: 'daily' },
        weekly: { fr: 'chaque semaine', en: 'weekly' },
        monthly: { fr: 'chaque mois', en: 'monthly' },
        quarterly: { fr: 'chaque trimestre', en: 'quarterly' },
      },
      { open: true },
    ),
    readyOn: date({ fr: 'Suivi prêt le', en: 'Tracking ready on' }),
    utm: group(
      { fr: 'Balises UTM', en: 'UTM tags' },
      {
        source: raw({ fr: 'source', en: 'source' }),
        medium: raw({ fr: 'medium', en: 'medium' }),
        campaign: raw({ fr: 'campaign', en: 'campaign' }),
        content: raw({ fr: 'content', en: 'content' }),
        term: raw({ fr: 'term', en: 'term' }),
      },
    ),
    aliases: refSet({ fr: 'Autres noms', en: 'Other names' }, []),
    override: group(
      { fr: 'Avis contraire', en: 'Override' },
      {
        verdict: choice(
          { fr: 'Avis', en: 'Verdict' },
          {
            vanity: { fr: 'vanité', en: 'vanity' },
            weak: { fr: 'signal intermédiaire', en: 'weak' },
            decisive: { fr: 'décisif', en: 'decisive' },
            unknown: { fr: 'non reconnu', en: 'unknown' },
          },
        ),
        justification: text({ fr: 'Justification', en: 'Justification' }, { multiline: true }),
        by: refSet({ fr: 'Par', en: 'By' }, ['person'], { allowsOne: true }),
        on: date({ fr: 'Le', en: 'On' }),
        label: word({ fr: 'Pour le titre', en: 'For the title' }),
      },
      { hidden: true },
    ),
    readings: record(
      { fr: 'Relevés', en: 'Readings' },
      {
        at: date({ fr: 'Date', en: 'Date' }),
        value: number({ fr: 'Valeur', en: 'Value' }),
        source: word({ fr: 'Source', en: 'Source' }),
      },
      ['at', 'source'],
    ),
  },
});
export type Metric = EntityOf<typeof metric>;
