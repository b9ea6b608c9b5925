import { Search } from 'lucide-react';
import { useEffect, useMemo } from 'react';
import { useActRegistry } from '../../acts/use-acts.ts';
import { useBoardRevision, useSelection } from '../../document/hooks.ts';
import { useBoardSession } from '../../document/session-context.ts';
import { paletteMessages } from '../../i18n/areas/palette.ts';
import { useLanguage, useMessages } from '../../i18n/language.ts';
import { useStore } from '../../lib/store.ts';
import { ComboList } from '../../ui/combo-list.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { warmSearch } from './card-search.ts';
import styles from './palette.module.css';
import { PaletteFrame } from './palette-frame.tsx';
import { drawRow, rowLabel } from './palette-row.tsx';
import { type PaletteGroup, type PaletteRow, paletteGroups, peopleOf } from './palette-rows.ts';
import { readLine } from './quick-add.ts';
import { quickCardEdits } from './quick-card.ts';
import { withName } from './with-name.ts';

export interface PaletteProps {
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly onClose: () => void;
}

/** Makes, finds and does everything by typing. */
export function Palette({ text, onChange, onClose }: PaletteProps) {
  const session = useBoardSession();
  const language = useLanguage();
  const words = useMessages(paletteMessages);
  const acts = useStore(useActRegistry().acts);
  const revision = useBoardRevision();
  const { cards } = useSelection();
  // biome-ignore lint/correctness/useExhaustiveDependencies: they say when the board, the hand or the acts change
  const groups = useMemo(
    () => paletteGroups(session, text, language),
    [session, text, language, acts, revision, cards],
  );
  const rowById = new Map(groups.flatMap((group) => group.rows.map((row, at) => [rowId(group, at), row])));

  useEffect(() => warmSearch(session.board), [session]);

  const choose = (id: string, isMore: boolean) => {
    const row = rowById.get(id);
    if (row) act(row, isMore);
  };
  const act = (row: PaletteRow, isMore: boolean) => {
    if (row.kind === 'person' && row.isNaming) {
      onChange(withName(text, row.person));
      return;
    }
    if (row.kind !== 'create') onClose();
    // What an act opens takes the keyboard after the palette has given it back.
    const after = (then: () => void) => requestAnimationFrame(() => requestAnimationFrame(then));
    switch (row.kind) {
      case 'create': {
        if (row.card.title === '') {
          onClose();
          const make = actsMaking(row.card.type);
          after(() => make?.run({}));
          return;
        }
        const { id: made, edits } = quickCardEdits(session, row.card);
        session.edit(edits);
        if (isMore) {
          onChange(letterOf(text));
          return;
        }
        onClose();
        session.selection.selectCards([made]);
        after(() => session.map?.goTo(made));
        return;
      }
      case 'card':
        session.selection.selectCards([row.id]);
        after(() => session.map?.goTo(row.id));
        return;
      case 'act':
        after(() => row.act.run({}));
        return;
      case 'person': {
        const { graph } = session.findings.evaluation.get().context;
        session.selection.showCards(graph.out(row.person.id, 'owns'));
        return;
      }
    }
  };
  const registry = useActRegistry();
  const actsMaking = (type: string) => registry.find(`create.${type}`);
  const isActsOnly = text.trimStart().startsWith('>');
  return (
    <PaletteFrame onClose={onClose}>
      <ComboList
        label={words.field}
        listLabel={words.results}
        value={text}
        onChange={onChange}
        groups={groups.map((group) => ({
          id: group.id,
          title: words.groups[group.id],
          rows: group.rows.map((row, at) => ({
            id: rowId(group, at),
            label: rowLabel(row, session, language),
            content: drawRow(row, session, language, text),
          })),
        }))}
        onChoose={choose}
        placeholder={words.placeholder}
        nothing={isActsOnly ? words.nothingAct : words.nothing}
        underlay={<Underlay text={text} />}
        before={<Search size={18} aria-hidden />}
        after={<Kbd>{words.close}</Kbd>}
      />
      <Legend />
    </PaletteFrame>
  );
}

/** Tints under the words that say an owner or a day. */
function Underlay({ text }: { readonly text: string }) {
  const session = useBoardSession();
  const people = peopleOf(session);
  const { marks } = readLine(text, people, session.findings.today());
  const parts: { readonly at: number; readonly text: string; readonly kind: string | null }[] = [];
  let from = 0;
  for (const mark of marks) {
    parts.push({ at: from, text: text.slice(from, mark.start), kind: null });
    parts.push({ at: mark.start, text: text.slice(mark.start, mark.end), kind: mark.kind });
    from = mark.end;
  }
  return parts.map(({ at, text: part, kind }) => (
    <span key={`${at}-${kind}`} className={kind === null ? undefined : styles[kind]}>
      {part}
    </span>
  ));
}

function Legend() {
  const words = useMessages(paletteMessages).legend;
  return (
    <footer className={styles.legend}>
      <span>
        <b>o a m r d n</b> {words.makes}
      </span>
      <span>
        <b>@</b> {words.owner}
      </span>
      <span>
        <b>03/04</b> {words.date}
      </span>
      <span>
        <b>&gt;</b> {words.acts}
      </span>
      <span className={styles.choose}>
        <Kbd>↑</Kbd> <Kbd>↓</Kbd> {words.choose}
      </span>
    </footer>
  );
}

/** A line that makes several cards in a row keeps the letter of its kind. */
function letterOf(text: string): string {
  return /^\s*\p{L}\s/u.exec(text)?.[0] ?? '';
}

function rowId({ id }: PaletteGroup, at: number): string {
  return `${id}-${at}`;
}
