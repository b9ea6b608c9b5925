import type { Label } from '../../core/language.ts';
import { listed, worded } from '../message-values.ts';
import { entityRule } from '../rule.ts';
import { set } from '../support/edits.ts';
import { doEdits } from '../support/fix-makers.ts';
import { fieldLabel, say } from '../support/words.ts';
import { type CharterLine, missingLines } from './requirements.ts';

/** What a charter most often says, for both brands to adapt. */
const DEFAULT_LINES: Readonly<Record<CharterLine, Label>> = {
  meetings: { fr: 'Un point de pilotage chaque semaine', en: 'A steering meeting every week' },
  responseTime: { fr: 'Une réponse dans la journée', en: 'A reply within the day' },
  channels: { fr: 'Le canal groupé pour tout ce qui engage', en: 'The group channel for all that commits' },
  conduct: {
    fr: 'Les désaccords se disent en réunion, sans reproche',
    en: 'Disagreements are voiced in meetings, without blame',
  },
};

export const communicationCharterIncomplete = entityRule({
  id: 'communication-charter-incomplete',
  section: 'agreements',
  looksAt: 'agreement',
  severity: 'info',
  stage: 'launch',
  isWaivable: true,
  isOffInSmallScale: true,
  completes: { fr: 'charte de communication', en: 'communication charter' },
  condition: 'kind = communication-charter and any of meetings, responseTime, channels, conduct empty.',
  message: {
    fr: 'Charte de communication incomplète : {fields}.',
    en: 'Communication charter incomplete: {fields}.',
  },
  why: {
    fr: 'Rythme, délai, canaux, conduite : quatre lignes qui évitent bien des malentendus.',
    en: 'Rhythm, reply time, channels, conduct: four lines that avoid many misunderstandings.',
  },
  source: 'factors',
  todo: { fr: 'Remplissez les lignes qui manquent.', en: 'Fill in the missing lines.' },
  check: (agreement) => agreement.kind === 'communication-charter' && missingLines(agreement).length > 0,
  values: (finding, { graph }) => {
    const agreement = graph.getAs('agreement', finding.entity);
    const lines = agreement === undefined ? [] : missingLines(agreement);
    return { fields: listed(lines.map((line) => worded(fieldLabel('agreement', line)))) };
  },
  fix: (finding, context) => {
    const agreement = context.graph.getAs('agreement', finding.entity);
    const lines = agreement === undefined ? [] : missingLines(agreement);
    return doEdits(
      { fr: 'Insérer des lignes à adapter', en: 'Insert lines to adapt' },
      ...lines.map((line) => set(finding.entity, line, say(context, DEFAULT_LINES[line]))),
    );
  },
});
