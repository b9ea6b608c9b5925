import type { Finding } from '@cap-commun/shared/domain/finding';
import { cardName } from '@cap-commun/shared/rules/card-name';
import type { PanelEntry } from '@cap-commun/shared/rules/display';
import { findingId } from '@cap-commun/shared/rules/finding-order';
import { findingParts } from '@cap-commun/shared/rules/messages';
import { useEffect, useRef } from 'react';
import { useEvaluation, useSelection } from '../../document/hooks.ts';
import { useBoardSession } from '../../document/session-context.ts';
import { commonMessages } from '../../i18n/areas/common.ts';
import { findingsMessages } from '../../i18n/areas/findings.ts';
import { formatList } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/language.ts';
import { classNames } from '../../lib/class-names.ts';
import { SeverityMark } from '../../ui/severity-mark.tsx';
import { findingsOf } from './entries.ts';
import { FindingActs } from './finding-acts.tsx';
import { FindingReason } from './finding-reason.tsx';
import styles from './findings.module.css';

const GROUP_RULES: ReadonlySet<string> = new Set([
  'dependency-cycle',
  'duplicate-metric',
  'duplicate-split',
  'duplicate-agreement',
]);

/** A line of the list: one finding with its way out, or a card with all that it lacks. */
export function EntryRow({ entry, isSettled }: { readonly entry: PanelEntry; readonly isSettled: boolean }) {
  const session = useBoardSession();
  const language = useLanguage();
  const { finding: open } = useSelection();
  const findings = findingsOf(entry);
  const isOpen = open !== null && findings.some((finding) => findingId(finding) === open);
  const row = useRef<HTMLLIElement>(null);
  // Its choices open under the sentence: they must not stay below the edge of the list.
  useEffect(() => {
    if (isOpen) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  const show = () => {
    const [first] = findings;
    session.selection.selectCards(cardsOf(findings, entry));
    session.selection.focusFinding(isOpen || !first ? null : findingId(first));
  };
  return (
    <li ref={row} className={classNames(styles.row, isOpen && styles.open, isSettled && styles.settled)}>
      <SeverityMark
        severity={isSettled ? 'ok' : entry.severity}
        label={commonMessages[language].severities[isSettled ? 'ok' : entry.severity]}
      />
      <button type="button" className={styles.sentence} aria-expanded={isOpen} onClick={show}>
        <EntryWords entry={entry} />
      </button>
      {!isSettled && entry.kind === 'finding' && (
        <>
          {isOpen && <FindingReason finding={entry.finding} />}
          <FindingActs finding={entry.finding} isOpen={isOpen} />
          {entry.symptoms && (
            <InnerList
              findings={entry.symptoms}
              isOpen={isOpen}
              label={findingsMessages[language].symptoms}
            />
          )}
        </>
      )}
      {!isSettled && entry.kind === 'incomplete-card' && isOpen && (
        <InnerList findings={entry.findings} isOpen />
      )}
    </li>
  );
}

interface InnerListProps {
  readonly findings: readonly Finding[];
  /** Whether each says why it matters and what can be done. */
  readonly isOpen: boolean;
  readonly label?: string;
}

/** The findings that a line holds: all that a card lacks, or what a loop causes. */
function InnerList({ findings, isOpen, label }: InnerListProps) {
  return (
    <ul className={styles.inner} aria-label={label}>
      {findings.map((finding) => (
        <li key={findingId(finding)} className={styles.innerRow}>
          <p>
            <Sentence finding={finding} />
          </p>
          {isOpen && (
            <>
              <FindingReason finding={finding} />
              <FindingActs finding={finding} isOpen={false} />
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

/** What a line is about: its card, or every card of a loop or of a group, so that all of it shows on the map. */
function cardsOf(findings: ReturnType<typeof findingsOf>, entry: PanelEntry): readonly string[] {
  const [first] = findings;
  return first && GROUP_RULES.has(first.rule) ? first.refs : [entry.entity];
}

function EntryWords({ entry }: { readonly entry: PanelEntry }) {
  const language = useLanguage();
  const { context } = useEvaluation();
  if (entry.kind === 'finding') return <Sentence finding={entry.finding} />;
  const fields = formatList(
    language,
    entry.fields.map((field) => field[language]),
  );
  return (
    <>
      <b>{cardName(context.graph, entry.entity, language)}</b>{' '}
      <span className={styles.detail}>{findingsMessages[language].incomplete(fields)}</span>
    </>
  );
}

/** The message of a finding, with the titles of cards in bold. */
export function Sentence({ finding }: { readonly finding: Parameters<typeof findingParts>[0] }) {
  const language = useLanguage();
  const { context } = useEvaluation();
  return findingParts(finding, context, language).map((part, index) => {
    if (part.card === undefined && !part.isTyped) return part.text;
    const Typed = part.card === undefined ? 'bdi' : 'b';
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence have no other identity
    return <Typed key={index}>{part.text}</Typed>;
  });
}
