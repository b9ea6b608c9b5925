import type { Language } from '@cap-commun/shared/core/language';
import type { Version } from '@cap-commun/shared/http/schemas';
import { versionsMessages } from '../../i18n/areas/versions.ts';
import { formatInstant, formatTime, formatWeekday } from '../../i18n/format.ts';
import { messagesIn } from '../../i18n/language.ts';
import { capitalise } from '../../lib/capitalise.ts';

export interface VersionDay {
  readonly key: string;
  readonly title: string;
  readonly versions: readonly Version[];
}

/** The versions by the day they were kept on, where the reader is; newest first. */
export function byDay(versions: readonly Version[], now: number, language: Language): VersionDay[] {
  const words = messagesIn(language, versionsMessages);
  const days = Map.groupBy(versions, ({ at }) => dayOf(at));
  const titleOf = (day: string): string => {
    if (day === dayOf(now)) return words.today;
    if (day === dayOf(now - 86_400_000)) return words.yesterday;
    return capitalise(formatWeekday(language, day));
  };
  return [...days].map(([key, each]) => ({ key, title: titleOf(key), versions: each }));
}

/** What a version is called, and the line under it. */
export function versionWords(
  version: Version,
  authorName: string | undefined,
  language: Language,
): { readonly title: string; readonly detail: string } {
  const words = messagesIn(language, versionsMessages);
  const time = formatTime(language, version.at);
  const changes = words.changes(version.changes);
  if (version.kind === 'automatic') return { title: time, detail: changes };
  const detail = authorName ? words.by(time, authorName) : time;
  if (version.kind === 'named') return { title: version.name, detail };
  return { title: words.beforeRestore(formatInstant(language, version.restoredAt ?? version.at)), detail };
}

function dayOf(instant: number): string {
  const date = new Date(instant);
  const [month, day] = [date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${date.getFullYear()}-${month}-${day}`;
}
