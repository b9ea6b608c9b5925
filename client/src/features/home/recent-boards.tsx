import { plainText } from '@cap-commun/shared/core/plain-text';
import type { MembershipSummary } from '@cap-commun/shared/http/schemas';
import { X } from 'lucide-react';
import { useState } from 'react';
import { commonMessages } from '../../i18n/areas/common.ts';
import { homeMessages } from '../../i18n/areas/home.ts';
import { formatDay, formatTime } from '../../i18n/format.ts';
import { messagesIn, useLanguage, useMessages } from '../../i18n/language.ts';
import { api } from '../../lib/api.ts';
import { useStore } from '../../lib/store.ts';
import { useRequest } from '../../lib/use-request.ts';
import { hideVisit, type Visit, visits } from '../../lib/visits.ts';
import { BrandMark, BrandPair } from '../../ui/brand-mark.tsx';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { SeverityMark } from '../../ui/severity-mark.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './recent-boards.module.css';

/** From how many boards on one looks for one by its name. */
const MANY = 8;

interface Recent {
  readonly membership: MembershipSummary;
  readonly visit: Visit | undefined;
}

/** The boards that this browser has entered, the last opened first; nothing when there are none. */
export function RecentBoards() {
  const words = useMessages(homeMessages).recents;
  const { answer } = useRequest(api.session);
  const known = useStore(visits);
  const [wanted, setWanted] = useState('');
  const [removed, setRemoved] = useState<string | null>(null);
  const boards = (answer?.ok ? answer.value.memberships : [])
    .map((membership): Recent => ({ membership, visit: known.get(membership.boardId) }))
    .sort((a, b) => (b.visit?.at ?? 0) - (a.visit?.at ?? 0));
  const listed = boards.filter(({ visit, membership }) => !visit?.isHidden || membership.boardId === removed);
  if (listed.length === 0) return null;
  const shown = listed.filter((board) => isNamed(board, wanted));
  return (
    <section className={styles.section} aria-label={words.title}>
      <header className={styles.head}>
        <h2 className={styles.title}>{words.title}</h2>
        {listed.length >= MANY && (
          <TextField
            label={words.search}
            placeholder={words.search}
            className={styles.search}
            type="search"
            value={wanted}
            onChange={setWanted}
          />
        )}
      </header>
      {shown.length === 0 && <p className={styles.none}>{words.none}</p>}
      <ul className={styles.rows}>
        {shown.map((board) => {
          const { boardId } = board.membership;
          return boardId === removed ? (
            <RemovedBoard
              key={boardId}
              board={board}
              onPutBack={() => {
                hideVisit(boardId, false);
                setRemoved(null);
              }}
            />
          ) : (
            <RecentBoard
              key={boardId}
              board={board}
              onRemove={() => {
                hideVisit(boardId, true);
                setRemoved(boardId);
              }}
            />
          );
        })}
      </ul>
    </section>
  );
}

interface RecentBoardProps {
  readonly board: Recent;
  readonly onRemove: () => void;
}

function RecentBoard({ board: { membership, visit }, onRemove }: RecentBoardProps) {
  const language = useLanguage();
  const words = messagesIn(language, homeMessages);
  const common = messagesIn(language, commonMessages);
  const { boardId, title, role, slot, name } = membership;
  const worst = visit?.worst;
  return (
    <li className={styles.item} {...(visit?.brandPair && { 'data-pair': visit.brandPair })}>
      <a className={styles.row} href={`/b/${boardId}`}>
        <span className={styles.mark}>
          {slot === null ? <BrandPair /> : <BrandMark side={slot === 'A' ? 'a' : 'b'} />}
        </span>
        <span className={styles.name}>{title || common.untitledBoard}</span>
        <span className={styles.brands}>{visit?.brands.join(' × ')}</span>
        <span className={styles.role}>
          {words.roles[role]}
          {name && `, ${name}`}
        </span>
        <span className={styles.findings}>
          {worst && (
            <>
              <SeverityMark severity={worst.level} /> {words.recents.findings[worst.level](worst.count)}
            </>
          )}
        </span>
        <span className={styles.when}>{visit?.at ? <When at={visit.at} /> : null}</span>
      </a>
      <IconButton label={words.recents.remove(title || common.untitledBoard)} size="small" onPress={onRemove}>
        <X size={14} aria-hidden />
      </IconButton>
    </li>
  );
}

/** Where a board stood that has just been taken off: the way back stays under the hand. */
function RemovedBoard({ board, onPutBack }: { readonly board: Recent; readonly onPutBack: () => void }) {
  const words = useMessages(homeMessages).recents;
  const { untitledBoard } = useMessages(commonMessages);
  return (
    <li className={styles.removed}>
      <span>{words.removed(board.membership.title || untitledBoard)}</span>
      <Button size="small" variant="quiet" autoFocus onPress={onPutBack}>
        {words.putBack}
      </Button>
    </li>
  );
}

/** “Aujourd’hui, 10:12”, then the day. */
function When({ at }: { readonly at: number }) {
  const language = useLanguage();
  const words = messagesIn(language, homeMessages).recents;
  const date = new Date(at);
  const isToday = date.toDateString() === new Date().toDateString();
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  const isThisYear = date.getFullYear() === new Date().getFullYear();
  return (
    <time dateTime={date.toISOString()}>
      {isToday
        ? words.today(formatTime(language, at))
        : formatDay(language, day, isThisYear ? 'short' : 'long')}
    </time>
  );
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** By its title or one of its brands, whatever the accents and capitals. */
function isNamed({ membership, visit }: Recent, wanted: string): boolean {
  const sought = plainText(wanted.trim());
  return [membership.title, ...(visit?.brands ?? [])].some((text) => plainText(text).includes(sought));
}
