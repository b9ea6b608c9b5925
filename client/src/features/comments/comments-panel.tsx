import { plainComment } from '@cap-commun/shared/comments/comment-text';
import { ArrowLeft, AtSign } from 'lucide-react';
import { useState } from 'react';
import type { Conversation } from '../../document/comments/conversations.ts';
import { useSelection } from '../../document/hooks.ts';
import { useBoardSession } from '../../document/session-context.ts';
import { commentMessages } from '../../i18n/areas/comments.ts';
import { useLanguage } from '../../i18n/language.ts';
import { boardView } from '../../lib/board-view.ts';
import { classNames } from '../../lib/class-names.ts';
import { useStore } from '../../lib/store.ts';
import { NARROW, useMedia } from '../../lib/use-media.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { type CommentPeople, useCommentPeople } from './comment-people.ts';
import { useTargetName } from './comment-target.ts';
import { commentTime } from './comment-time.ts';
import styles from './comments.module.css';
import commentsPanelStyles from './comments-panel.module.css';
import { ResolveButton, ThreadView, useConversation } from './thread-view.tsx';

const FILTERS = ['open', 'mine', 'mentions', 'resolved'] as const;
type Filter = (typeof FILTERS)[number];

const isListed: Readonly<Record<Filter, (conversation: Conversation) => boolean>> = {
  open: ({ resolved }) => resolved === null,
  mine: ({ isMine }) => isMine,
  mentions: ({ mentionsMe }) => mentionsMe,
  resolved: ({ resolved }) => resolved !== null,
};

/** Every conversation of the board; the one that is open, where there is no map to stand on. */
export function CommentsPanel() {
  const { thread } = useSelection();
  const { board } = useBoardSession();
  const conversation = useConversation(thread);
  const isNarrow = useMedia(NARROW);
  const isMap = useStore(boardView) === 'map';
  const target = thread?.kind === 'new' ? thread.target : conversation?.target;
  const isOffMap = target !== undefined && 'card' in target && board.layout(target.card) === undefined;
  if (thread && target && (isNarrow || isOffMap || !isMap)) return <ThreadPage />;
  return <ThreadIndex />;
}

function ThreadPage() {
  const { selection } = useBoardSession();
  const { thread } = useSelection();
  const words = commentMessages[useLanguage()];
  const conversation = useConversation(thread);
  const nameOf = useTargetName();
  const target = thread?.kind === 'new' ? thread.target : conversation?.target;
  if (!thread || !target) return null;
  return (
    <section className={styles.page} aria-label={words.thread(nameOf(target))}>
      <header className={styles.head}>
        <IconButton label={words.back} size="small" onPress={() => selection.closeThread()}>
          <ArrowLeft size={16} aria-hidden />
        </IconButton>
        <h2 className={styles.about}>{nameOf(target)}</h2>
        {conversation && <ResolveButton conversation={conversation} />}
      </header>
      <ThreadView opening={thread} onCancel={() => selection.closeThread()} />
    </section>
  );
}

function ThreadIndex() {
  const words = commentMessages[useLanguage()];
  const conversations = useStore(useBoardSession().comments.conversations);
  const people = useCommentPeople();
  const [filter, setFilter] = useState<Filter>('open');
  const listed = conversations.filter(isListed[filter]);
  return (
    <section className={commentsPanelStyles.index} aria-label={words.title}>
      <div className={commentsPanelStyles.filters}>
        <SegmentedControl
          label={words.filters.label}
          options={FILTERS.map((id) => ({ id, label: words.filters[id] }))}
          value={filter}
          onChange={(id) => setFilter(id as Filter)}
        />
      </div>
      {listed.length === 0 ? (
        <p className={styles.note}>{words.empty[filter]}</p>
      ) : (
        <ul className={commentsPanelStyles.rows}>
          {listed.map((conversation) => (
            <ThreadRow key={conversation.id} conversation={conversation} people={people} />
          ))}
        </ul>
      )}
    </section>
  );
}

interface ThreadRowProps {
  readonly conversation: Conversation;
  readonly people: CommentPeople;
}

function ThreadRow({ conversation, people }: ThreadRowProps) {
  const { selection, findings, board } = useBoardSession();
  const language = useLanguage();
  const words = commentMessages[language];
  const about = useTargetName()(conversation.target);
  const { thread } = useSelection();
  const isOpen = thread?.kind === 'thread' && thread.id === conversation.id;
  const { target, comments, unread, mentionsMe, lastAt } = conversation;
  const last = comments.at(-1);
  if (!last) return null;
  const open = () => {
    if ('card' in target && board.card(target.card)) selection.showCards([target.card]);
    selection.openThread({ kind: 'thread', id: conversation.id });
  };
  return (
    <li className={commentsPanelStyles.row} data-open={isOpen || undefined}>
      <button type="button" className={commentsPanelStyles.rowOpen} onClick={open}>
        <Avatar
          name={people.nameOf(last.author)}
          side={people.sideOf(last.author)}
          size="medium"
          isDecorative
        />
        <span className={commentsPanelStyles.rowBody}>
          <span
            className={classNames(commentsPanelStyles.rowAbout, unread > 0 && commentsPanelStyles.rowNew)}
          >
            {about}
          </span>
          <span className={commentsPanelStyles.excerpt}>
            {words.said(people.nameOf(last.author), plainComment(last.text, people.nameOf))}
          </span>
          <span className={commentsPanelStyles.rowMeta}>
            <time dateTime={new Date(lastAt).toISOString()}>
              {commentTime(language, lastAt, findings.now())}
            </time>
            <span>{words.count(comments.length)}</span>
            {mentionsMe && <AtSign size={12} aria-label={words.filters.mentions} />}
            {unread > 0 && <span className={commentsPanelStyles.unread}>{words.unread(unread)}</span>}
          </span>
        </span>
      </button>
    </li>
  );
}
