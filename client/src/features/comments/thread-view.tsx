import { Check, Gavel, RotateCcw } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { Conversation } from '../../document/comments/conversations.ts';
import { useCard, useMe } from '../../document/hooks.ts';
import type { ThreadOpening } from '../../document/selection.ts';
import { useBoardSession } from '../../document/session-context.ts';
import { useDraftText } from '../../document/use-draft-text.ts';
import { commentMessages } from '../../i18n/areas/comments.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useStore } from '../../lib/store.ts';
import { Button } from '../../ui/button.tsx';
import { useCommentPeople } from './comment-people.ts';
import { CommentRow } from './comment-row.tsx';
import { targetKey } from './comment-target.ts';
import { commentTime } from './comment-time.ts';
import styles from './comments.module.css';
import { Composer } from './composer.tsx';
import { makeDecision } from './make-decision.ts';

interface ThreadViewProps {
  readonly opening: ThreadOpening;
  readonly takesFocus?: boolean;
  readonly onCancel?: () => void;
}

/** A conversation and the place to add to it; or the place where one begins. */
export function ThreadView({ opening, takesFocus, onCancel }: ThreadViewProps) {
  const session = useBoardSession();
  const words = commentMessages[useLanguage()];
  const people = useCommentPeople();
  const me = useMe();
  const conversation = useConversation(opening);
  const [draft, setDraft] = useDraftText(
    opening.kind === 'thread' ? opening.id : `new ${targetKey(opening.target)}`,
  );
  const list = useRef<HTMLOListElement>(null);
  const count = conversation?.comments.length ?? 0;
  useEffect(() => {
    if (conversation && conversation.unread > 0) session.comments.markRead(conversation.id);
  }, [conversation, session]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each comment that comes is brought into view
  useEffect(() => {
    list.current?.lastElementChild?.scrollIntoView({ block: 'nearest' });
  }, [count]);

  const send = (text: string) => {
    setDraft(null);
    if (opening.kind === 'thread') session.comments.reply(opening.id, text);
    else {
      const id = session.comments.start(opening.target, text);
      session.selection.openThread({ kind: 'thread', id });
    }
  };
  return (
    <div className={styles.view}>
      {conversation && (
        <ol className={styles.list} ref={list} tabIndex={-1}>
          {conversation.comments.map((comment) => (
            <CommentRow key={comment.id} conversation={conversation} comment={comment} people={people} />
          ))}
        </ol>
      )}
      {conversation && <Outcome conversation={conversation} />}
      {!session.canWrite ? (
        <p className={styles.note}>{words.readOnly}</p>
      ) : me.person === null ? (
        <p className={styles.note}>{words.noPerson}</p>
      ) : (
        <Composer
          people={people}
          placeholder={conversation ? words.answer : words.first}
          sendLabel={words.send}
          value={draft ?? ''}
          onChange={(text) => setDraft(text === '' ? null : text)}
          onSend={send}
          {...(takesFocus !== undefined && { takesFocus })}
          {...(onCancel && !conversation && { onCancel })}
        />
      )}
    </div>
  );
}

/** The conversation that is open; undefined for one that has not begun, or is gone. */
export function useConversation(opening: ThreadOpening | null): Conversation | undefined {
  const conversations = useStore(useBoardSession().comments.conversations);
  return opening?.kind === 'thread' ? conversations.find(({ id }) => id === opening.id) : undefined;
}

/** What became of a conversation: the decision that was made of it, and who settled it. */
function Outcome({ conversation }: { readonly conversation: Conversation }) {
  const session = useBoardSession();
  const language = useLanguage();
  const words = commentMessages[language];
  const people = useCommentPeople();
  const decision = useCard(conversation.decision ?? '')?.entity;
  const last = conversation.comments.findLast(({ state }) => state === 'sent');
  const { resolved } = conversation;
  const [hasFailed, setFailed] = useState(false);
  if (!last) return null;
  const decide = async () => {
    const made = await makeDecision(session, conversation, last, people.nameOf);
    setFailed(!made.ok);
  };
  return (
    <div className={styles.outcome}>
      {decision ? (
        <p className={styles.decided}>
          <Gavel size={14} aria-hidden />
          {words.decided}
          <button
            type="button"
            className={styles.plain}
            onClick={() => session.selection.showCards([decision.id])}
          >
            {words.see}
          </button>
        </p>
      ) : (
        session.canWrite && (
          <Button size="small" icon={<Gavel size={14} aria-hidden />} onPress={() => void decide()}>
            {words.decide}
          </Button>
        )
      )}
      {hasFailed && (
        <p className={styles.failure} role="alert">
          {words.failures.notDecided}
        </p>
      )}
      {resolved && (
        <p className={styles.resolved}>
          <Check size={14} aria-hidden />
          {words.resolvedBy(
            people.nameOf(resolved.by),
            commentTime(language, resolved.at, session.findings.now()),
          )}
        </p>
      )}
    </div>
  );
}

/** Settles a conversation, or opens it again. */
export function ResolveButton({ conversation }: { readonly conversation: Conversation }) {
  const session = useBoardSession();
  const words = commentMessages[useLanguage()];
  const isResolved = conversation.resolved !== null;
  if (!session.canWrite || conversation.comments.every(({ state }) => state !== 'sent')) return null;
  return (
    <Button
      size="small"
      variant="quiet"
      icon={isResolved ? <RotateCcw size={14} aria-hidden /> : <Check size={14} aria-hidden />}
      onPress={() => void session.comments.resolve(conversation.id, !isResolved)}
    >
      {isResolved ? words.reopen : words.resolve}
    </Button>
  );
}
