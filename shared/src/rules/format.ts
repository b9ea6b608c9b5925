import type { CalendarDate } from '../core/calendar-date.ts';
import type { Language } from '../core/language.ts';

const LOCALES: Readonly<Record<Language, string>> = { fr: 'fr-FR', en: 'en-GB' };

const dateFormats = {
  fr: new Intl.DateTimeFormat(LOCALES.fr, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }),
  en: new Intl.DateTimeFormat(LOCALES.en, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }),
};
const numberFormats = {
  fr: new Intl.NumberFormat(LOCALES.fr, { maximumFractionDigits: 6 }),
  en: new Intl.NumberFormat(LOCALES.en, { maximumFractionDigits: 6 }),
};

/** A day as people write it: “2 mars 2026”, “2 March 2026”, never broken over two lines. */
export function formatDate(date: CalendarDate, lang: Language): string {
  return dateFormats[lang].format(new Date(`${date}T00:00:00Z`)).replaceAll(' ', '\u00A0');
}

export function formatNumber(value: number, lang: Language): string {
  return numberFormats[lang].format(value);
}

/** An amount with its currency, by its symbol when the code is a known one. */
export function formatMoney(value: number, currency: string | undefined, lang: Language): string {
  const code = currency?.trim() ?? '';
  if (!/^[A-Za-z]{3}$/.test(code)) {
    return code === '' ? formatNumber(value, lang) : `${formatNumber(value, lang)}\u00A0${code}`;
  }
  const style = {
    style: 'currency',
    currency: code,
    maximumFractionDigits: Number.isInteger(value) ? 0 : 2,
  } as const;
  return new Intl.NumberFormat(LOCALES[lang], style).format(value);
}

/** French spacing: no line break inside guillemets or before double punctuation; typographic apostrophes. */
export function typeset(text: string, lang: Language): string {
  if (lang === 'en') return text;
  return text
    .replaceAll("'", '’')
    .replaceAll('« ', '«\u00A0')
    .replace(/ ([»:;?!%])/g, '\u00A0$1');
}
