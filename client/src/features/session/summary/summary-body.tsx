import { isEntityType } from '@cap-commun/shared/domain/registry';
import type { FindingCounts } from '@cap-commun/shared/workshop/session';
import type { SessionSummary } from '@cap-commun/shared/workshop/summary-schema';
import type { ReactNode } from 'react';
import { kindLook } from '../../../canvas-adapter/kind-look.ts';
import { useBoardSession } from '../../../document/session-context.ts';
import { sessionSummaryMessages } from '../../../i18n/areas/session-summary.ts';
import { formatDay, formatList } from '../../../i18n/format.ts';
import { useMessages } from '../../../i18n/language.ts';
import { Button } from '../../../ui/button.tsx';
import { KindChip } from '../../../ui/kind-chip.tsx';
import { SeverityMark } from '../../../ui/severity-mark.tsx';
import styles from './summary.module.css';

/** Findings that are listed; the rest is in the panel. */
const MAX_FINDINGS = 12;

/** What a workshop decided, counted, made, and left. */
export function SummaryBody({ summary }: { readonly summary: SessionSummary }) {
  const words = useMessages(sessionSummaryMessages);
  const { lang, decisions, actions, votes, newCards, notes, findings } = summary;
  return (
    <div lang={lang}>
      <Part title={words.decisions} nothing={decisions.length === 0 && words.noDecisions}>
        {decisions.map(({ id, title, day, method, people, isShared }) => (
          <Row
            key={id}
            card={id}
            type="decision"
            title={title}
            meta={[
              ...(day ? [formatDay(lang, day)] : []),
              ...(method ? [method] : []),
              ...(people.length > 0 ? [formatList(lang, people)] : []),
              isShared ? words.shared : words.notShared,
            ]}
          />
        ))}
      </Part>
      {actions.length > 0 && (
        <Part title={words.actions}>
          {actions.map(({ id, title, owners, due }) => (
            <Row
              key={id}
              card={id}
              type="action"
              title={title}
              meta={[
                owners.length > 0 ? formatList(lang, owners) : words.noOwner,
                due ? formatDay(lang, due) : words.noDue,
              ]}
            />
          ))}
        </Part>
      )}
      {votes.map(({ step, name, results }) => (
        <Part key={step} title={`${words.votes} · ${name}`}>
          {results.map(({ card, title, dots }) => (
            <li key={card} className={styles.row}>
              <span className={styles.rowText}>{title}</span>
              <span className={styles.dots} aria-hidden="true">
                {Array.from({ length: Math.min(dots, 20) }, (_, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: dots are all alike
                  <i key={index} />
                ))}
              </span>
              <b>{words.dots(dots)}</b>
            </li>
          ))}
        </Part>
      ))}
      <Part title={words.cards} nothing={newCards.length === 0 && words.noCards}>
        {newCards.map(({ id, type, kind, title }) => (
          <Row key={id} card={id} type={type} title={title} meta={[kind]} />
        ))}
      </Part>
      <Part
        title={words.findings}
        lead={
          findings.before && findings.after
            ? words.findingsBefore(allOf(findings.before), allOf(findings.after), findings.later)
            : undefined
        }
        nothing={findings.left.length === 0 && words.noFindings}
      >
        {findings.left.slice(0, MAX_FINDINGS).map(({ severity, entity, message }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one card may have the same finding twice
          <li key={`${entity} ${index}`} className={styles.row}>
            <SeverityMark severity={severity} />
            <span className={styles.rowText}>{message}</span>
          </li>
        ))}
        {findings.left.length > MAX_FINDINGS && (
          <li className={styles.row}>{words.more(findings.left.length - MAX_FINDINGS)}</li>
        )}
      </Part>
      <Part title={words.waiting} lead={words.notes(notes.waiting, notes.revealed)} />
    </div>
  );
}

function allOf({ error, warning, info }: FindingCounts): number {
  return error + warning + info;
}

interface PartProps {
  readonly title: string;
  readonly lead?: string | undefined;
  readonly nothing?: string | false;
  readonly children?: ReactNode;
}

function Part({ title, lead, nothing = false, children }: PartProps) {
  return (
    <section className={styles.part}>
      <h2>{title}</h2>
      {lead !== undefined && <p className={styles.quiet}>{lead}</p>}
      {nothing !== false ? (
        <p className={styles.quiet}>{nothing}</p>
      ) : (
        children !== undefined && <ul>{children}</ul>
      )}
    </section>
  );
}

interface RowProps {
  readonly card: string;
  readonly type: string;
  readonly title: string;
  readonly meta: readonly string[];
}

function Row({ card, type, title, meta }: RowProps) {
  const words = useMessages(sessionSummaryMessages);
  const { board, selection, workshop } = useBoardSession();
  const { icon, tone } = kindLook(isEntityType(type) ? type : null);
  return (
    <li className={styles.row}>
      <KindChip icon={icon} tone={tone} />
      <span className={styles.rowText}>
        <b>{title}</b> <small>{meta.join(' · ')}</small>
      </span>
      {board.card(card) && (
        <Button
          size="small"
          variant="quiet"
          aria-label={words.seeCard(title)}
          onPress={() => {
            workshop.close();
            selection.showCards([card]);
          }}
        >
          {words.see}
        </Button>
      )}
    </li>
  );
}
