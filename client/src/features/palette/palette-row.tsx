import type { Language } from '@cap-commun/shared/core/language';
import { linkTypes } from '@cap-commun/shared/domain/link-types';
import { definitionOf, type EntityType } from '@cap-commun/shared/domain/registry';
import { cardName } from '@cap-commun/shared/rules/card-name';
import { Fragment, type ReactNode } from 'react';
import { keysOf } from '../../acts/use-acts.ts';
import { kindLook } from '../../canvas-adapter/kind-look.ts';
import { marksOf } from '../../canvas-adapter/people.ts';
import type { BoardSession } from '../../document/board-session.ts';
import { paletteMessages } from '../../i18n/areas/palette.ts';
import { formatWeekday } from '../../i18n/format.ts';
import { messagesIn } from '../../i18n/language.ts';
import { shortName } from '../../lib/short-name.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { KindChip } from '../../ui/kind-chip.tsx';
import { cardDetail } from './card-detail.ts';
import { matchParts } from './match-parts.ts';
import styles from './palette.module.css';
import type { PaletteRow } from './palette-rows.ts';
import { KIND_LETTERS } from './quick-add.ts';
import type { QuickCard } from './quick-card.ts';

/** What a row is called for those who hear it, where what it shows does not say it. */
export function rowLabel(row: PaletteRow, session: BoardSession, language: Language): string | undefined {
  const words = messagesIn(language, paletteMessages);
  const { graph } = session.findings.evaluation.get().context;
  switch (row.kind) {
    case 'create': {
      if (row.card.title !== '') return undefined;
      return words.make(definitionOf(row.card.type).label[language].toLocaleLowerCase(language));
    }
    case 'card': {
      const type = graph.get(row.id)?.type;
      const kind = type ? `, ${definitionOf(type).label[language]}` : '';
      return `${cardName(graph, row.id, language)}${kind}`;
    }
    case 'act':
      return [row.act.label(language), ...keysOf(row.act, language)].join(' ');
    case 'person':
      return row.isNaming ? words.nameInLine(row.person.name) : words.cardsOf(row.person.name);
  }
}

export function drawRow(row: PaletteRow, session: BoardSession, language: Language, text: string): ReactNode {
  switch (row.kind) {
    case 'create':
      return <CreateRow row={row} session={session} language={language} />;
    case 'card':
      return <CardRow id={row.id} session={session} language={language} text={text} />;
    case 'act': {
      const Icon = row.act.icon;
      return (
        <>
          <span className={styles.icon}>{Icon && <Icon size={16} aria-hidden />}</span>
          <span className={styles.title}>
            <Matched text={row.act.label(language)} query={text.replace('>', '')} />
          </span>
          <span className={styles.keys}>
            {keysOf(row.act, language).map((key) => (
              <Kbd key={key}>{key}</Kbd>
            ))}
          </span>
        </>
      );
    }
    case 'person': {
      const words = messagesIn(language, paletteMessages);
      const { name, side, id } = row.person;
      const { graph } = session.findings.evaluation.get().context;
      return (
        <>
          <Avatar name={name} side={side} isDecorative />
          <span className={styles.title}>{row.isNaming ? name : words.cardsOf(shortName(name))}</span>
          <span className={styles.detail}>{words.owns(graph.out(id, 'owns').length)}</span>
        </>
      );
    }
  }
}

type CreateRowOf = Extract<PaletteRow, { kind: 'create' }>;

function CreateRow({
  row,
  session,
  language,
}: {
  readonly row: CreateRowOf;
  readonly session: BoardSession;
  readonly language: Language;
}) {
  const { card } = row;
  const words = messagesIn(language, paletteMessages);
  const { graph } = session.findings.evaluation.get().context;
  const [owner] = card.person ? marksOf(graph, session.board.info.get(), [card.person.id]) : [];
  const facts = consequences(card, row, session, language);
  const isTitled = card.title !== '';
  return (
    <>
      <KindChip {...kindLook(card.type)} />{' '}
      <span className={styles.made}>
        <span className={isTitled ? styles.madeTitle : styles.title}>
          {isTitled ? card.title : definitionOf(card.type).label[language]}
        </span>{' '}
        {isTitled && (
          <span className={styles.facts}>
            {owner && <Avatar name={owner.name} side={owner.side} isDecorative />}
            {facts.map((fact, at) => (
              <Fragment key={fact}>
                {at > 0 && <span aria-hidden="true">·</span>}
                <span>{fact}</span>
              </Fragment>
            ))}
          </span>
        )}
      </span>
      {/* The list itself says that Enter takes a row. */}
      <span aria-hidden="true">
        <Kbd>{isTitled ? words.enter : letterOf(card.type)}</Kbd>
      </span>
    </>
  );
}

function letterOf(type: EntityType): string {
  return Object.keys(KIND_LETTERS).find((letter) => KIND_LETTERS[letter] === type) ?? '';
}

/** What else Enter will write: the owner, the day in words, and where the card will hang. */
function consequences(
  card: QuickCard,
  { line }: CreateRowOf,
  session: BoardSession,
  language: Language,
): readonly string[] {
  const words = messagesIn(language, paletteMessages);
  const { graph } = session.findings.evaluation.get().context;
  const facts: string[] = [];
  if (card.person) facts.push(shortName(cardName(graph, card.person.id, language)));
  else if (line.person !== null) facts.push(words.nobodyHere);
  if (card.day) {
    const isThisYear = card.day.value.slice(0, 4) === session.findings.today().slice(0, 4);
    const day = formatWeekday(language, card.day.value, !isThisYear);
    facts.push(card.day.field === 'due' ? words.until(day) : words.on(day));
  } else if (line.day !== null) facts.push(words.noDayHere);
  const [hang] = card.hangs;
  if (hang) {
    const link = linkTypes[hang.type].label[language];
    const title = cardName(graph, hang.other, language);
    facts.push(hang.isFromNew ? words.hangs(link, title) : words.hangsFrom(title, link));
  }
  if (facts.length === 0) facts.push(definitionOf(card.type).label[language]);
  return facts;
}

function CardRow({
  id,
  session,
  language,
  text,
}: {
  readonly id: string;
  readonly session: BoardSession;
  readonly language: Language;
  readonly text: string;
}) {
  const { graph } = session.findings.evaluation.get().context;
  const entity = graph.peek(id);
  return (
    <>
      <KindChip {...kindLook(entity?.type ?? null)} />
      <span className={styles.title}>
        <Matched text={cardName(graph, id, language)} query={text} />
      </span>
      {entity && <span className={styles.detail}>{cardDetail(session, entity, language)}</span>}
    </>
  );
}

/** What was typed stands out. */
function Matched({ text, query }: { readonly text: string; readonly query: string }) {
  let at = 0;
  return matchParts(text, query).map((part) => {
    const key = at;
    at += part.text.length;
    return part.isMatch ? <b key={key}>{part.text}</b> : <Fragment key={key}>{part.text}</Fragment>;
  });
}
