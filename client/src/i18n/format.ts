import type { Language } from '@cap-commun/shared/core/language';

/** English dates are written day first: the product's partners are European. */
const LOCALES: Readonly<Record<Language, string>> = { fr: 'fr-FR', en: 'en-GB' };

export function localeOf(language: Language): string {
  return LOCALES[language];
}

export type DateStyle = 'numeric' | 'short' | 'long';

const DATE_STYLES: Readonly<Record<DateStyle, Intl.DateTimeFormatOptions>> = {
  /** 31/03/2026 */
  numeric: { day: '2-digit', month: '2-digit', year: 'numeric' },
  /** 31 mars, 31 Mar */
  short: { day: 'numeric', month: 'short' },
  /** 31 mars 2026, 31 March 2026 */
  long: { day: 'numeric', month: 'long', year: 'numeric' },
};

/** A calendar day (`YYYY-MM-DD`) in the reader's form; what is no date is given back as it is. */
export function formatDay(language: Language, day: string, style: DateStyle = 'short'): string {
  const instant = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(instant)) return day;
  return new Intl.DateTimeFormat(LOCALES[language], { ...DATE_STYLES[style], timeZone: 'UTC' }).format(
    instant,
  );
}

/** The short name of a calendar day's month. */
export function formatMonth(language: Language, day: string): string {
  const instant = Date.parse(`${day}T00:00:00Z`);
  return new Intl.DateTimeFormat(LOCALES[language], { month: 'short', timeZone: 'UTC' }).format(instant);
}

/** “lundi 2 mars”, “Monday 2 March”, with the year when asked. A calendar day (`YYYY-MM-DD`). */
export function formatWeekday(language: Language, day: string, withYear = false): string {
  const instant = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(instant)) return day;
  return new Intl.DateTimeFormat(LOCALES[language], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(withYear && { year: 'numeric' }),
    timeZone: 'UTC',
  }).format(instant);
}

/** The hour of an instant, where the reader is. */
export function formatTime(language: Language, instantMs: number): string {
  return new Intl.DateTimeFormat(LOCALES[language], { hour: '2-digit', minute: '2-digit' }).format(instantMs);
}

/** The day and hour of an instant, where the reader is: “27 févr. 10:12”. */
export function formatInstant(language: Language, instantMs: number): string {
  const day = new Intl.DateTimeFormat(LOCALES[language], { day: 'numeric', month: 'short' }).format(
    instantMs,
  );
  return `${day} ${formatTime(language, instantMs)}`;
}

export function formatNumber(
  language: Language,
  value: number,
  options: Intl.NumberFormatOptions = {},
): string {
  return new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 2, ...options }).format(value);
}

/** `share` is a fraction: 0.125 is 12,5 % in French, 12.5% in English. */
export function formatPercent(language: Language, share: number): string {
  return formatNumber(language, share, { style: 'percent', maximumFractionDigits: 1 });
}

/** “Léa, Tom et Marc”. */
export function formatList(language: Language, names: readonly string[]): string {
  return new Intl.ListFormat(LOCALES[language], { type: 'conjunction' }).format(names);
}

/** The form of a word that goes with a count: French says “0 constat”, English “0 findings”. */
export function plural(
  language: Language,
  count: number,
  forms: { readonly one: string; readonly other: string },
) {
  return new Intl.PluralRules(LOCALES[language]).select(count) === 'one' ? forms.one : forms.other;
}

/** Typed words with their signs kept beside them: no line ends between a figure and its %, or inside « ». */
export function keepTogether(text: string): string {
  return text.replace(/ (?=[»:;?!%€])|(?<=«) |(?<=\d) (?=\d)/g, '\u00A0');
}
