import type { Locale } from '@/lib/core/vocabulary';
import type { messages as english } from './messages/en';

/** English is the pattern that the other languages have to match; a test compares them key by key. */
export type Messages = typeof english;

export async function loadMessages(locale: Locale): Promise<Messages> {
  switch (locale) {
    case 'ru':
      return (await import('./messages/ru')).messages;
    case 'ko':
      return (await import('./messages/ko')).messages;
    default:
      return (await import('./messages/en')).messages;
  }
}
