import { DEFAULT_TIME_ZONE, isTimeZone } from '../core/calendar-date.ts';
import { isJsonObject, type JsonObject } from '../core/json.ts';
import { isLanguage } from '../core/language.ts';
import type { BoardInfo } from './board.ts';
import { choice, date, type FieldMap, group, ref, text, word } from './field.ts';
import { type FieldProblem, parseFields } from './parse-fields.ts';

/** What a board says of itself; stored and merged like the fields of a card. */
export const boardInfoFields = {
  title: text({ fr: 'Titre', en: 'Title' }),
  note: text({ fr: 'Note', en: 'Note' }, { multiline: true }),
  lang: choice(
    { fr: 'Langue du tableau', en: 'Language of the board' },
    { fr: { fr: 'français', en: 'French' }, en: { fr: 'anglais', en: 'English' } },
  ),
  asOf: date({ fr: 'Jour du fichier', en: 'Day of the file' }),
  brandPair: word({ fr: 'Couleurs des marques', en: 'Brand colours' }),
  partnerA: ref({ fr: 'Marque A', en: 'Brand A' }, ['partner']),
  partnerB: ref({ fr: 'Marque B', en: 'Brand B' }, ['partner']),
  stage: choice(
    { fr: 'Étape', en: 'Stage' },
    {
      ideation: { fr: 'idées', en: 'ideas' },
      mapping: { fr: 'carte', en: 'map' },
      launch: { fr: 'lancement', en: 'launch' },
    },
  ),
  settings: group({ fr: 'Réglages', en: 'Settings' }, {}),
  /** Unknown fields at the top of an imported file: they go out again as they came in. */
  extra: group({ fr: 'Autres', en: 'Others' }, {}),
} satisfies FieldMap;

export function parseBoardInfo(source: JsonObject): BoardInfo {
  const problems: FieldProblem[] = [];
  const values = parseFields(boardInfoFields, source, problems);
  const info: BoardInfo = {
    title: values.title ?? '',
    lang: isLanguage(values.lang) ? values.lang : 'fr',
    settings: isJsonObject(source.settings) ? source.settings : {},
    ...(values.partnerA && { partnerA: values.partnerA }),
    ...(values.partnerB && { partnerB: values.partnerB }),
    ...(values.brandPair && { brandPair: values.brandPair }),
    ...(values.asOf && { asOf: values.asOf }),
    ...(values.stage && { stage: values.stage }),
  };
  return info;
}

/** The zone that decides which day today is on this board. */
export function timeZoneOf(info: Pick<BoardInfo, 'settings'>): string {
  return isTimeZone(info.settings.timeZone) ? info.settings.timeZone : DEFAULT_TIME_ZONE;
}
