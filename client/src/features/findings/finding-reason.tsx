import type { Finding } from '@cap-commun/shared/domain/finding';
import { ruleById } from '@cap-commun/shared/rules/registry';
import { sources } from '@cap-commun/shared/rules/sources';
import { findingsMessages } from '../../i18n/areas/findings.ts';
import { useLanguage, useMessages } from '../../i18n/language.ts';
import { frenchSpaces } from '../../i18n/typography.ts';
import styles from './findings.module.css';

/** Why a finding matters, with where that comes from, and what to do about it. */
export function FindingReason({ finding }: { readonly finding: Finding }) {
  const language = useLanguage();
  const words = useMessages(findingsMessages);
  const rule = ruleById(finding.rule);
  if (!rule) return null;
  const typeset = (text: string) => (language === 'fr' ? frenchSpaces(text) : text);
  return (
    <dl className={styles.why}>
      <dt>{words.why}</dt>
      <dd>
        {typeset(rule.why[language])} <cite>{typeset(sources[rule.source][language])}</cite>
      </dd>
      <dt>{words.todo}</dt>
      <dd>{typeset(rule.todo[language])}</dd>
    </dl>
  );
}
