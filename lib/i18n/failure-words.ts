import { LOCALES, type Locale } from '@/lib/core/vocabulary';

/**
 * The words of the page that is shown when everything else failed, the loading of messages included.
 * They stand in the code so that they are always there.
 */
export const FAILURE_WORDS: Record<
  Locale,
  { product: string; title: string; body: string; code: string; again: string; home: string }
> = {
  en: {
    product: 'Sapar',
    title: 'This page could not be shown',
    body: 'The fault is ours and it has been recorded. What you saved before is safe. Try again; if it happens a second time, tell the coordinator the code below.',
    code: 'Code',
    again: 'Try again',
    home: 'Go to your activities',
  },
  ru: {
    product: 'Sapar',
    title: 'Не удалось показать страницу',
    body: 'Ошибка на нашей стороне, она записана. Всё, что вы сохранили раньше, на месте. Попробуйте ещё раз; если ошибка повторится, сообщите координатору код ниже.',
    code: 'Код',
    again: 'Попробовать ещё раз',
    home: 'К вашим мероприятиям',
  },
  ko: {
    product: 'Sapar',
    title: '페이지를 표시할 수 없습니다',
    body: '저희 쪽 오류이며 기록되었습니다. 이전에 저장하신 내용은 안전합니다. 다시 시도해 주시고, 같은 오류가 반복되면 담당자에게 아래 코드를 알려 주십시오.',
    code: '코드',
    again: '다시 시도',
    home: '내 활동으로 가기',
  },
};

/** The language of the document as the server set it; English where it is another one or none. */
export function documentLocale(lang: string): Locale {
  return LOCALES.find((locale) => locale === lang) ?? 'en';
}
