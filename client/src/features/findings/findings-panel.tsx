import { nestUnderLoops, panelEntries } from '@cap-commun/shared/rules/display';
import { findingId } from '@cap-commun/shared/rules/finding-order';
import { stageOf } from '@cap-commun/shared/rules/rule';
import { CircleCheck } from 'lucide-react';
import { useRef, useState } from 'react';
import { useBoardInfo, useEvaluation, useSelection } from '../../document/hooks.ts';
import { useBoardSession } from '../../document/session-context.ts';
import { findingsMessages } from '../../i18n/areas/findings.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useStore } from '../../lib/store.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import { SeverityMark } from '../../ui/severity-mark.tsx';
import { entryKey, findingsOf, GROUPINGS, type Grouping, groupEntries } from './entries.ts';
import { EntryRow } from './entry-row.tsx';
import { BrandFilters, NO_FILTERS, passes, SeverityFilters } from './filters.tsx';
import styles from './findings.module.css';
import { GateBar } from './gate-bar.tsx';
import { useHeldEntries } from './held-entries.ts';
import { MoreEntries } from './more-entries.tsx';
import { OwnershipBar } from './ownership-bar.tsx';
import { settledCountOf } from './settled-count.ts';
import { groupsInRange, useShownRange } from './shown-range.ts';
import { StageSwitch } from './stage-switch.tsx';
import { WaivedList } from './waived-list.tsx';

/** What is wrong with the board at the stage it has reached, each thing with its way out. */
export function FindingsPanel() {
  const stage = stageOf(useBoardInfo());
  const words = findingsMessages[useLanguage()];
  return (
    <section className={styles.panel} aria-label={words.title}>
      <StageSwitch stage={stage} />
      {stage === 'launch' && <GateBar />}
      {/* Another stage is another list: what it no longer shows has not been settled. */}
      <FindingsList key={stage} />
    </section>
  );
}

function FindingsList() {
  const session = useBoardSession();
  const language = useLanguage();
  const words = findingsMessages[language];
  const { findings, waived, context } = useEvaluation();
  const [filters, setFilters] = useState(NO_FILTERS);
  const [grouping, setGrouping] = useState<Grouping>('severity');
  const entries = nestUnderLoops(panelEntries(findings, context, session.findings.now()));
  const list = useRef<HTMLDivElement>(null);
  const { shown, waiting, hold, showWaiting } = useHeldEntries(
    entries.filter((entry) => passes(entry, filters, context)),
    list,
  );
  const settled = useStore(settledCountOf(session));
  const settledKeys = new Set(shown.filter((line) => line.isSettled).map((line) => entryKey(line.entry)));
  const groups = groupEntries(
    shown.map((line) => line.entry),
    grouping,
    { context, info: useBoardInfo() },
    language,
  );
  const { finding: open } = useSelection();
  const lines = groups.flatMap((group) => group.entries);
  const openAt =
    open === null ? -1 : lines.findIndex((entry) => findingsOf(entry).some((one) => findingId(one) === open));
  const { range, showBefore, showAfter } = useShownRange(openAt, lines.length);
  const countOf = new Map(groups.map((group) => [group.key, group.entries.length]));
  return (
    <>
      <header className={styles.bar}>
        <SeverityFilters findings={findings} filters={filters} onChange={setFilters} />
        <Select
          label={words.groupBy}
          isLabelHidden
          placeholder={words.groupings.severity}
          className={styles.grouping}
          options={GROUPINGS.map((id) => ({ id, label: words.groupings[id] }))}
          value={grouping}
          onChange={(value) => setGrouping(GROUPINGS.find((id) => id === value) ?? 'severity')}
        />
        <BrandFilters findings={findings} filters={filters} onChange={setFilters} />
      </header>
      <div ref={list} className={styles.list} onPointerEnter={hold}>
        {waiting > 0 && (
          <div className={styles.fresh}>
            <Button size="small" onPress={showWaiting}>
              {words.fresh(waiting)}
            </Button>
          </div>
        )}
        {shown.length === 0 && (
          <NothingLeft hasCards={context.graph.ids('objective').length > 0} isFiltered={entries.length > 0} />
        )}
        <MoreEntries count={range.from} onShow={showBefore} />
        {groupsInRange(groups, range).map((group) => (
          <section key={group.key} aria-label={group.title}>
            <h3 className={styles.group}>
              {group.title} <span>{countOf.get(group.key)}</span>
            </h3>
            <ul>
              {group.entries.map((entry) => (
                <EntryRow key={entryKey(entry)} entry={entry} isSettled={settledKeys.has(entryKey(entry))} />
              ))}
            </ul>
          </section>
        ))}
        <MoreEntries count={lines.length - range.to} onShow={showAfter} />
        <WaivedList waived={waived} />
      </div>
      <OwnershipBar />
      <footer className={styles.foot}>
        <CircleCheck size={14} aria-hidden />
        <span>{words.settled(settled)}</span>
        {waived.length > 0 && <span className={styles.push}>{words.waivedCount(waived.length)}</span>}
      </footer>
    </>
  );
}

function NothingLeft({ hasCards, isFiltered }: { readonly hasCards: boolean; readonly isFiltered: boolean }) {
  const words = findingsMessages[useLanguage()];
  if (isFiltered) return <p className={styles.nothing}>{words.filtered}</p>;
  if (!hasCards) return <p className={styles.nothing}>{words.noneYet}</p>;
  return (
    <div className={styles.clear} role="status">
      <SeverityMark severity="ok" size={32} />
      <h3>{words.none}</h3>
      <p>{words.noneBody}</p>
    </div>
  );
}
