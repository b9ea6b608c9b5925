import { plainComment } from '@cap-commun/shared/comments/comment-text';
import { MessageCirclePlus } from 'lucide-react';
import { useOpenConversations } from '../../document/comments/open-conversations.ts';
import { useSelection } from '../../document/hooks.ts';
import { useBoardSession } from '../../document/session-context.ts';
import { commentMessages } from '../../i18n/areas/comments.ts';
import { useLanguage } from '../../i18n/language.ts';
import { NARROW, useMedia } from '../../lib/use-media.ts';
import { Button } from '../../ui/button.tsx';
import { useCommentPeople } from './comment-people.ts';
import styles from './comments.module.css';
import commentsPanelStyles from './comments-panel.module.css';
import { ResolveButton, ThreadView } from './thread-view.tsx';

/** The conversations on the selected card, under its form: written in place on a phone, beside the card elsewhere. */
export function CardComments() {
  const { cards } = useSelection();
  const [only] = cards;
  if (only === undefined || cards.length !== 1) return null;
  return <CommentsOf key={only} card={only} />;
}

function CommentsOf({ card }: { readonly card: string }) {
  const session = useBoardSession();
  const words = commentMessages[useLanguage()];
  const conversations = useOpenConversations(card);
  const people = useCommentPeople();
  const isNarrow = useMedia(NARROW);
  const { thread } = useSelection();
  const isNew = thread?.kind === 'new' && 'card' in thread.target && thread.target.card === card;
  if (!session.board.card(card)?.entity) return null;
  if (conversations.length === 0 && !session.canWrite) return null;
  const { selection } = session;
  return (
    <section className={styles.cardSection} aria-label={words.title}>
      <h3 className={styles.cardTitle}>{words.title}</h3>
      {conversations.map((conversation) =>
        isNarrow ? (
          <div key={conversation.id} className={styles.inPlace}>
            <div className={styles.inPlaceHead}>
              <span>{words.count(conversation.comments.length)}</span>
              <ResolveButton conversation={conversation} />
            </div>
            <ThreadView opening={{ kind: 'thread', id: conversation.id }} />
          </div>
        ) : (
          <button
            key={conversation.id}
            type="button"
            className={commentsPanelStyles.cardThread}
            onClick={() => selection.openThread({ kind: 'thread', id: conversation.id })}
          >
            <span className={commentsPanelStyles.excerpt}>
              {plainComment(conversation.comments.at(-1)?.text ?? '', people.nameOf)}
            </span>
            <span className={commentsPanelStyles.rowMeta}>{words.count(conversation.comments.length)}</span>
          </button>
        ),
      )}
      {isNarrow && isNew && (
        <ThreadView opening={thread} takesFocus onCancel={() => selection.closeThread()} />
      )}
      {session.canWrite && !(isNarrow && isNew) && (
        <Button
          size="small"
          icon={<MessageCirclePlus size={14} aria-hidden />}
          onPress={() => selection.openThread({ kind: 'new', target: { card } })}
        >
          {conversations.length === 0 ? words.comment : words.newThread}
        </Button>
      )}
    </section>
  );
}
