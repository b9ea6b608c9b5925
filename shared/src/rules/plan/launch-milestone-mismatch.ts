import { dayValue } from '../message-values.ts';
import { entityRule } from '../rule.ts';
import { set } from '../support/edits.ts';
import { chooseAmong } from '../support/fix-makers.ts';
import { dated } from '../support/words.ts';

export const launchMilestoneMismatch = entityRule({
  id: 'launch-milestone-mismatch',
  section: 'plan',
  looksAt: 'milestone',
  severity: 'warning',
  stage: 'mapping',
  isWaivable: true,
  condition: 'kind = launch, and date and partnership.launch are both set and differ.',
  message: {
    fr: '« {milestone} » est au {date}, le programme annonce un lancement au {launch}.',
    en: '“{milestone}” is on {date}, the programme says launch on {launch}.',
  },
  why: {
    fr: 'Deux dates de lancement, et chaque marque prépare la sienne.',
    en: 'Two launch dates, and each brand prepares its own.',
  },
  source: 'sins',
  todo: { fr: 'Retenez une seule date pour les deux.', en: 'Keep one date for both.' },
  check: (milestone, { graph }) => {
    const launch = graph.programme?.launch;
    if (milestone.kind !== 'launch' || milestone.date === undefined || launch === undefined) return false;
    return milestone.date !== launch;
  },
  values: (finding, { graph }) => ({
    ...dayValue('date', graph.getAs('milestone', finding.entity)?.date),
    ...dayValue('launch', graph.programme?.launch),
  }),
  fix: (finding, { graph }) => {
    const date = graph.getAs('milestone', finding.entity)?.date;
    const programme = graph.programme;
    if (date === undefined || programme?.launch === undefined) return null;
    const take = { fr: 'Lancer le {date}', en: 'Launch on {date}' };
    return chooseAmong({ fr: 'Choisir la date de lancement', en: 'Choose the launch date' }, [
      { label: dated(take, date), edits: [set(programme.id, 'launch', date)] },
      { label: dated(take, programme.launch), edits: [set(finding.entity, 'date', programme.launch)] },
    ]);
  },
});
