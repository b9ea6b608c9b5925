import type { Language } from '@cap-commun/shared/core/language';
import { commentMessages } from '../../i18n/areas/comments.ts';
import { formatInstant, formatTime } from '../../i18n/format.ts';

const DAY_MS = 86_400_000;

/** “9:12”, “hier, 16:04”, “27 févr. 10:12”: when something was written, as seen at `now`. Milliseconds since 1970. */
export function commentTime(language: Language, at: number, now: number): string {
  const days = dayOf(now) - dayOf(at);
  if (days <= 0) return formatTime(language, at);
  return days === 1
    ? commentMessages[language].yesterday(formatTime(language, at))
    : formatInstant(language, at);
}

/** Days of the reader, counted from somewhere. */
function dayOf(instant: number): number {
  const date = new Date(instant);
  return Math.floor(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY_MS);
}
