import type { Language } from '../../domain/basics/languages.ts';

const minuteMs = 60_000;

/**
 * When a corpus was opened, as briefly as today's date allows: « à l’instant », « hier, 18:40 », « 3 mars ». Times are
 * milliseconds.
 */
export function sayOpened(at: number, now: number, language: Language, justNow: string): string {
  if (now - at < minuteMs) return justNow;
  const locale = language === 'fr' ? 'fr-FR' : 'en-GB';
  const [day, today] = [new Date(at), new Date(now)];
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }).format(day);
  const days = Math.round((startOf(today) - startOf(day)) / (24 * 60 * minuteMs));
  if (days === 0) return time;
  if (days === 1) {
    const yesterday = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-1, 'day');
    return `${yesterday}, ${time}`;
  }
  const sameYear = day.getFullYear() === today.getFullYear();
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    ...(!sameYear && { year: 'numeric' }),
  }).format(day);
}

const startOf = (date: Date): number =>
  new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
