import type { CommandFailure } from '@cap-commun/shared/protocol/commands';
import { Ellipsis, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Conversation, ShownComment } from '../../document/comments/conversations.ts';
import { useMe } from '../../document/hooks.ts';
import { useBoardSession } from '../../document/session-context.ts';
import { useDraftText } from '../../document/use-draft-text.ts';
import { commentMessages } from '../../i18n/areas/comments.ts';
import { useLanguage } from '../../i18n/language.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Menu, MenuItem } from '../../ui/menu.tsx';
import type { CommentPeople } from './comment-people.ts';
import { commentTime } from './comment-time.ts';
import { CommentWords } from './comment-words.tsx';
import styles from './comments.module.css';
import { Composer } from './composer.tsx';
import { toTyped } from './mention-text.ts';

interface CommentRowProps {
  readonly conversation: Conversation;
  readonly comment: ShownComment;
  readonly people: CommentPeople;
}

/** One comment: who, when, what, and what may be done to it. */
export function CommentRow({ conversation, comment, people }: CommentRowProps) {
  const session = useBoardSession();
  const language = useLanguage();
  const words = commentMessages[language];
  const me = useMe();
  const [draft, setDraft] = useDraftText(`edit ${comment.id}`);
  const [failure, setFailure] = useState<CommandFailure | null>(null);
  const isMine = comment.author === me.person;
  const isSent = comment.state === 'sent';
  const name = people.nameOf(comment.author);
  const save = async (text: string) => {
    setDraft(null);
    const saved = await session.comments.edit(conversation.id, comment.id, text);
    setFailure(saved.ok ? null : saved.error);
  };
  const remove = async () => {
    const removed = await session.comments.remove(conversation.id, comment.id);
    setFailure(removed.ok ? null : removed.error);
  };
  return (
    <li className={styles.comment}>
      <Avatar name={name} side={people.sideOf(comment.author)} size="medium" isDecorative />
      <div className={styles.body}>
        <div className={styles.who}>
          <b>{name}</b>
          <time dateTime={new Date(comment.at).toISOString()}>
            {commentTime(language, comment.at, session.findings.now())}
          </time>
          {comment.editedAt !== null && <span>{words.edited}</span>}
          {isSent && session.canWrite && (isMine || me.role === 'facilitator') && draft === null && (
            <Menu
              label={words.menu}
              placement="bottom end"
              trigger={
                <IconButton label={words.menu} size="small" className={styles.more}>
                  <Ellipsis size={14} aria-hidden />
                </IconButton>
              }
            >
              {isMine && (
                <MenuItem
                  label={words.edit}
                  icon={<Pencil size={16} aria-hidden />}
                  onAction={() => setDraft(toTyped(comment.text, people.mentionable))}
                />
              )}
              <MenuItem
                label={words.remove}
                isDanger
                icon={<Trash2 size={16} aria-hidden />}
                onAction={() => void remove()}
              />
            </Menu>
          )}
        </div>
        {draft === null ? (
          <CommentWords text={comment.text} people={people} />
        ) : (
          <Composer
            people={people}
            placeholder={words.answer}
            sendLabel={words.save}
            value={draft}
            onChange={setDraft}
            onSend={(text) => void save(text)}
            onCancel={() => setDraft(null)}
            takesFocus
          />
        )}
        {!isSent && <Unsent comment={comment} onDiscard={() => void remove()} />}
        {failure !== null && (
          <p className={styles.failure} role="alert">
            {failureWords(words.failures, failure)}
          </p>
        )}
      </div>
    </li>
  );
}

/** What the server does not keep yet: it waits, or says why it was refused. */
function Unsent({ comment, onDiscard }: { readonly comment: ShownComment; readonly onDiscard: () => void }) {
  const { comments } = useBoardSession();
  const words = commentMessages[useLanguage()];
  if (comment.state === 'sent') return null;
  if (comment.state === 'waiting') return <p className={styles.waiting}>{words.waiting}</p>;
  return (
    <div className={styles.refused}>
      <p className={styles.failure} role="alert">
        {failureWords(words.failures, comment.state)}
      </p>
      <Button size="small" onPress={() => comments.retry(comment.id)}>
        {words.retry}
      </Button>
      <Button size="small" variant="quiet" onPress={onDiscard}>
        {words.discard}
      </Button>
    </div>
  );
}

type FailureWords = (typeof commentMessages)['fr']['failures'];

function failureWords(words: FailureWords, failure: CommandFailure): string {
  return failure in words ? words[failure as keyof FailureWords] : words.other;
}
