import { listed, worded } from '../message-values.ts';
import { entityRule } from '../rule.ts';
import { focusOn } from '../support/fix-makers.ts';
import { fieldLabel } from '../support/words.ts';
import { missingLines } from './requirements.ts';

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
  fix: (finding, { graph }) => {
    const agreement = graph.getAs('agreement', finding.entity);
    const first = agreement && missingLines(agreement)[0];
    if (first === undefined) return null;
    return focusOn(finding.entity, first, { fr: 'Compléter la charte', en: 'Complete the charter' });
  },
});
