import { useEffect, useRef, useState } from 'react';
import type { Conversation } from '../../document/comments/conversations.ts';
import { useMe } from '../../document/hooks.ts';
import { useBoardSession } from '../../document/session-context.ts';
import { commentMessages } from '../../i18n/areas/comments.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useStore } from '../../lib/store.ts';
import { SpokenStatus } from '../../ui/spoken-status.tsx';
import { useCommentPeople } from './comment-people.ts';
import { useTargetName } from './comment-target.ts';

/** Says what others comment, to those who do not see it come. */
export function CommentNews() {
  const { comments, findings } = useBoardSession();
  const conversations = useStore(comments.conversations);
  const words = commentMessages[useLanguage()];
  const { nameOf } = useCommentPeople();
  const aboutOf = useTargetName();
  const me = useMe();
  // What was written before this page opened is no news.
  const saidUpTo = useRef(findings.now());
  const [news, setNews] = useState<Conversation | null>(null);
  useEffect(() => {
    const [newest] = conversations;
    if (!newest) return;
    const last = newest.comments.at(-1);
    const isNew = newest.lastAt > saidUpTo.current;
    saidUpTo.current = Math.max(newest.lastAt, saidUpTo.current);
    if (isNew && last?.author !== me.person) setNews(newest);
  }, [conversations, me.person]);
  if (!news) return <SpokenStatus>{''}</SpokenStatus>;
  const name = nameOf(news.comments.at(-1)?.author ?? null);
  const about = aboutOf(news.target);
  return (
    <SpokenStatus>{news.mentionsMe ? words.mentioned(name, about) : words.news(name, about)}</SpokenStatus>
  );
}
