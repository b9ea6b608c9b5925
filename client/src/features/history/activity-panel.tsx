import type { Language } from '@cap-commun/shared/core/language';
import type { ReactNode } from 'react';
import { kindLook } from '../../canvas-adapter/kind-look.ts';
import { sideOfPartner } from '../../canvas-adapter/people.ts';
import type { BoardSession } from '../../document/board-session.ts';
import type { Doer } from '../../document/deed.ts';
import { useBoardRevision } from '../../document/hooks.ts';
import { useBoardSession } from '../../document/session-context.ts';
import { historyMessages } from '../../i18n/areas/history.ts';
import { formatTime } from '../../i18n/format.ts';
import { useLanguage, useMessages } from '../../i18n/language.ts';
import { useStore } from '../../lib/store.ts';
import { Avatar, type BrandSide } from '../../ui/avatar.tsx';
import { KindChip } from '../../ui/kind-chip.tsx';
import { type ActivityGroup, activityGroups } from './activity-groups.ts';
import { type ActivityLine, activityLine } from './activity-words.ts';
import styles from './history.module.css';

/** Who did what on the board since the page was opened; under it, what stands for the time before. */
export function ActivityPanel({ earlier }: { readonly earlier?: ReactNode }) {
  const session = useBoardSession();
  const words = useMessages(historyMessages);
  const entries = useStore(session.activity.entries);
  // Titles are those of now.
  useBoardRevision();
  const groups = activityGroups(entries);
  return (
    <div className={styles.panel}>
      <p className={styles.lead}>{groups.length === 0 ? words.none : words.lead}</p>
      <ol className={styles.groups}>
        {groups.map((group) => (
          <Group key={group.key} group={group} />
        ))}
      </ol>
      {earlier !== undefined && (
        <section>
          <h3 className={styles.before}>{words.before}</h3>
          {earlier}
        </section>
      )}
    </div>
  );
}

function Group({ group }: { readonly group: ActivityGroup }) {
  const session = useBoardSession();
  const language = useLanguage();
  const words = useMessages(historyMessages);
  const { by, way, at } = group.first;
  const { name, side } = doerOf(session, by, words);
  const verb = by.kind === 'me' ? words.myWays[way] : words.ways[way];
  return (
    <li className={styles.group}>
      <Avatar name={by.kind === 'unknown' ? '?' : name} side={side} isDecorative />
      <div className={styles.deeds}>
        <p className={styles.head}>
          <span className={styles.who}>
            <b>{by.kind === 'me' ? words.me : name}</b> {verb}
          </span>
          <time className={styles.time}>{formatTime(language, at)}</time>
        </p>
        {group.moved > 0 && <p className={styles.row}>{words.movedMany(group.moved)}</p>}
        {group.entries.map(({ id, deed }) => (
          <Deed key={id} line={activityLine(session, deed, language)} language={language} />
        ))}
      </div>
    </li>
  );
}

function Deed({ line, language }: { readonly line: ActivityLine; readonly language: Language }) {
  const session = useBoardSession();
  const words = useMessages(historyMessages);
  const { card } = line;
  const content = (
    <>
      {line.type && <KindChip {...kindLook(line.type)} />}
      <span className={styles.words}>
        <bdi>{line.title}</bdi>
        {line.details.map((detail) => (
          <span key={detail} className={styles.detail}>
            <bdi>{detail}</bdi>
          </span>
        ))}
      </span>
    </>
  );
  if (card === null) return <p className={styles.row}>{content}</p>;
  const goTo = () => {
    if (session.map) session.map.goTo(card);
    else session.selection.selectCards([card]);
  };
  return (
    <button
      type="button"
      lang={language}
      title={words.goTo(line.title)}
      className={styles.link}
      onClick={goTo}
    >
      {content}
    </button>
  );
}

function doerOf(
  session: BoardSession,
  by: Doer,
  words: (typeof historyMessages)['fr'],
): { readonly name: string; readonly side: BrandSide } {
  const user = by.kind === 'me' ? session.me : by.kind === 'other' ? by.user : null;
  if (!user) return { name: words.unknown, side: 'neutral' };
  const name = user.name || words.unknown;
  if (user.slot !== null) return { name, side: user.slot === 'A' ? 'a' : 'b' };
  const { graph } = session.findings.evaluation.get().context;
  return { name, side: sideOfPartner(graph, session.board.info.get(), user.partner ?? undefined) };
}
