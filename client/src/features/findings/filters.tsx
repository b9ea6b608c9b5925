import type { Finding, Severity } from '@cap-commun/shared/domain/finding';
import { SEVERITIES } from '@cap-commun/shared/domain/finding';
import { countBySeverity, type PanelEntry } from '@cap-commun/shared/rules/display';
import { type BrandSlot, countByBrand, slotKey } from '@cap-commun/shared/rules/partner-counts';
import type { RuleContext } from '@cap-commun/shared/rules/rule-context';
import type { ReactNode } from 'react';
import { sideOfPartner } from '../../canvas-adapter/people.ts';
import { useBoardInfo, useEvaluation } from '../../document/hooks.ts';
import { findingsMessages } from '../../i18n/areas/findings.ts';
import { useLanguage, useMessages } from '../../i18n/language.ts';
import { BrandMark, BrandPair } from '../../ui/brand-mark.tsx';
import { SeverityMark } from '../../ui/severity-mark.tsx';
import { brandSlots, slotName, slotOfEntry } from './entries.ts';
import styles from './filters.module.css';

/** What the list leaves out. Nothing at first, so a new brand or severity is never hidden. */
export interface Filters {
  readonly severities: ReadonlySet<Severity>;
  /** Keys of brand slots. */
  readonly brands: ReadonlySet<string>;
}

export const NO_FILTERS: Filters = { severities: new Set(), brands: new Set() };

/** Whether a line is of what the filters leave in. */
export function passes(entry: PanelEntry, filters: Filters, context: RuleContext): boolean {
  return !filters.severities.has(entry.severity) && !filters.brands.has(slotKey(slotOfEntry(entry, context)));
}

/** Leaves one more thing out, or one less; leaving everything out would show nothing, so it shows everything. */
function toggled<Key>(hidden: ReadonlySet<Key>, key: Key, all: readonly Key[]): ReadonlySet<Key> {
  const next = new Set(hidden);
  if (!next.delete(key)) next.add(key);
  return all.every((one) => next.has(one)) ? new Set() : next;
}

interface FilterProps {
  readonly findings: readonly Finding[];
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
}

export function SeverityFilters({ findings, filters, onChange }: FilterProps) {
  const words = useMessages(findingsMessages);
  const counts = countBySeverity(findings);
  return (
    <fieldset className={styles.filters} aria-label={words.filters}>
      {SEVERITIES.map((severity) => (
        <Chip
          key={severity}
          name={words.severities[severity]}
          count={counts[severity]}
          isShown={!filters.severities.has(severity)}
          onPress={() =>
            onChange({ ...filters, severities: toggled(filters.severities, severity, SEVERITIES) })
          }
        >
          <SeverityMark severity={severity} />
        </Chip>
      ))}
    </fieldset>
  );
}

/** How many findings each brand has, as filters; on a board of one brand there is nothing to tell apart. */
export function BrandFilters({ findings, filters, onChange }: FilterProps) {
  const language = useLanguage();
  const words = useMessages(findingsMessages);
  const info = useBoardInfo();
  const { context } = useEvaluation();
  if (context.graph.partnerIds.length < 2) return null;
  const counts = new Map(countByBrand(findings, context).map(({ slot, count }) => [slotKey(slot), count]));
  const slots = brandSlots(context, info).filter((slot) => counts.has(slotKey(slot)));
  const all = slots.map(slotKey);
  return (
    <fieldset className={styles.filters} aria-label={words.brandFilters}>
      {slots.map((slot) => {
        const key = slotKey(slot);
        return (
          <Chip
            key={key}
            name={slotName(slot, context, language)}
            count={counts.get(key) ?? 0}
            isShown={!filters.brands.has(key)}
            onPress={() => onChange({ ...filters, brands: toggled(filters.brands, key, all) })}
          >
            <SlotMark slot={slot} />
          </Chip>
        );
      })}
    </fieldset>
  );
}

function SlotMark({ slot }: { readonly slot: BrandSlot }) {
  const info = useBoardInfo();
  const { graph } = useEvaluation().context;
  switch (slot.kind) {
    case 'one':
      return <BrandMark side={sideOfPartner(graph, info, slot.partner)} />;
    case 'several':
      return <BrandPair />;
    case 'nobody':
      return <span className={styles.noBrand} aria-hidden="true" />;
  }
}

interface ChipProps {
  readonly name: string;
  readonly count: number;
  readonly isShown: boolean;
  readonly onPress: () => void;
  /** The mark that the name is known by. */
  readonly children: ReactNode;
}

function Chip({ name, count, isShown, onPress, children }: ChipProps) {
  const words = useMessages(findingsMessages);
  return (
    <button
      type="button"
      className={styles.filter}
      aria-pressed={isShown}
      aria-label={words.counted(name, count)}
      title={name}
      onClick={onPress}
    >
      {children}
      {count}
    </button>
  );
}
