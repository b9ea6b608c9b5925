import { isVisible, withoutDirection } from '@cap-commun/shared/core/plain-text';
import { useEffect, useState } from 'react';
import { useBoardSession } from '../../document/session-context.ts';
import { announcementMessages } from '../../i18n/areas/announcements.ts';
import { formatList } from '../../i18n/format.ts';
import { useLanguage, useMessages } from '../../i18n/language.ts';
import { useStore } from '../../lib/store.ts';
import { SpokenStatus } from '../../ui/spoken-status.tsx';
import { announcementSetting } from './announcement-setting.ts';
import { type Announcement, Announcer } from './announcer.ts';

export interface ChangeAnnouncerProps {
  /** Whether the board has been read: what is on it by then is not told. */
  readonly isOpened: boolean;
}

/** Tells a screen reader what others do to the board, politely and in few words. What is read at opening is not told. */
export function ChangeAnnouncer({ isOpened }: ChangeAnnouncerProps) {
  const session = useBoardSession();
  const isAsked = useStore(announcementSetting) === 'on';
  const [said, setSaid] = useState<Announcement | null>(null);
  const write = useAnnouncementWords();
  useEffect(() => {
    if (!isAsked || !isOpened) return;
    const announcer = new Announcer(session, setSaid);
    return () => {
      announcer.stop();
      setSaid(null);
    };
  }, [session, isAsked, isOpened]);
  return <SpokenStatus>{said === null ? '' : write(said)}</SpokenStatus>;
}

function useAnnouncementWords(): (said: Announcement) => string {
  const language = useLanguage();
  const words = useMessages(announcementMessages);
  return ({ names, kind, count, title }) => {
    const who = names.length === 0 ? words.somebody : formatList(language, names);
    const many = names.length > 1;
    if (title === null) return words.many[kind](who, many, count);
    const shown = withoutDirection(title).trim();
    return words.one[kind](who, many, isVisible(shown) ? shown : words.untitled);
  };
}
