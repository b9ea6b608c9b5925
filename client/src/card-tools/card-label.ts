import type { Language } from '@cap-commun/shared/core/language';
import { SEVERITIES } from '@cap-commun/shared/domain/finding';
import { definitionOf } from '@cap-commun/shared/domain/registry';
import type { CardView } from '../canvas-adapter/card-views.ts';
import { givenTitle } from '../canvas-adapter/key-facts.ts';
import { mapMessages } from '../i18n/areas/map.ts';
import { formatList } from '../i18n/format.ts';
import { shortName } from '../lib/short-name.ts';

/** A card in one line for those who hear it: “Action, Animer le webinaire, portée par Inès, 1 alerte”. */
export function cardLabel({ reading, facts, findings }: CardView, language: Language): string {
  const words = mapMessages[language];
  const { entity } = reading;
  if (entity === null) return words.unreadable.title;
  const parts = [definitionOf(entity.type).label[language], givenTitle(entity, language) ?? words.untitled];
  const names = facts.owners.map((owner) => shortName(owner.name));
  if (names.length > 0) {
    const isAuthor = entity.type === 'vision' || entity.type === 'sticky';
    const list = formatList(language, names);
    parts.push(isAuthor ? words.label.by(list) : words.label.ownedBy(list));
  } else if (entity.type === 'action') {
    parts.push(words.label.unowned);
  }
  if (facts.isDecisive) parts.push(words.label.decisive);
  if (facts.isLate) parts.push(words.status.late.toLocaleLowerCase(language));
  const alerts = findingWords(findings, language);
  if (alerts) parts.push(alerts);
  return parts.join(', ');
}

/** “1 erreur, 2 alertes”; empty without findings. */
export function findingWords(findings: CardView['findings'], language: Language): string {
  const words = mapMessages[language].label;
  return SEVERITIES.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    if (count === 0) return [];
    return [`${count} ${count > 1 ? words.alertsPlural[severity] : words.alerts[severity]}`];
  }).join(', ');
}
