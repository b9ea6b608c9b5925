import type { Version } from '@cap-commun/shared/http/schemas';
import { marksOf } from '../../canvas-adapter/people.ts';
import { useBoardInfo, useEvaluation } from '../../document/hooks.ts';
import { useBoardSession } from '../../document/session-context.ts';
import { versionsMessages } from '../../i18n/areas/versions.ts';
import { useLanguage, useMessages } from '../../i18n/language.ts';
import { classNames } from '../../lib/class-names.ts';
import { shortName } from '../../lib/short-name.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { byDay, versionWords } from './version-words.ts';
import styles from './versions.module.css';

export interface VersionListProps {
  readonly versions: readonly Version[];
  readonly chosen: string | null;
  readonly onChoose: (version: Version) => void;
}

/** The versions, by day: a circle for what was kept by itself, a filled diamond for what somebody named. */
export function VersionList({ versions, chosen, onChoose }: VersionListProps) {
  const language = useLanguage();
  const session = useBoardSession();
  const days = byDay(versions, session.findings.now(), language);
  return days.map((day) => (
    <section key={day.key}>
      <h3 className={styles.day}>{day.title}</h3>
      <ul className={styles.list}>
        {day.versions.map((version) => (
          <li key={version.id}>
            <VersionRow
              version={version}
              isChosen={version.id === chosen}
              onChoose={() => onChoose(version)}
            />
          </li>
        ))}
      </ul>
    </section>
  ));
}

function VersionRow({
  version,
  isChosen,
  onChoose,
}: {
  readonly version: Version;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}) {
  const language = useLanguage();
  const words = useMessages(versionsMessages);
  const info = useBoardInfo();
  const { graph } = useEvaluation().context;
  const author = version.author === null ? undefined : graph.get(version.author)?.title;
  const { title, detail } = versionWords(version, author && shortName(author), language);
  const people = marksOf(graph, info, version.people);
  const brands = new Set(people.map(({ side }) => side)).size;
  return (
    <button
      type="button"
      className={classNames(styles.row, isChosen && styles.chosen)}
      aria-current={isChosen ? 'true' : undefined}
      onClick={onChoose}
    >
      <span
        className={classNames(styles.point, version.kind === 'named' && styles.diamond)}
        aria-hidden="true"
      />
      <span className={styles.rowWords}>
        <span className={styles.rowTitle}>{title}</span>
        <span className={styles.rowDetail}>{brands > 1 ? `${detail}, ${words.brands(brands)}` : detail}</span>
      </span>
      <span className={styles.people}>
        {people.slice(0, 3).map(({ id, name, side }) => (
          <Avatar key={id} name={name} side={side} />
        ))}
      </span>
    </button>
  );
}
