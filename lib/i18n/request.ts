import { getRequestConfig } from 'next-intl/server';
import { loadMessages } from './load-messages';
import { readLocale } from './locale';

/** What next-intl asks for each request: the reader's language and its messages. Times are given a zone where they are shown. */
export default getRequestConfig(async () => {
  const locale = await readLocale();
  return { locale, messages: await loadMessages(locale), timeZone: 'Asia/Seoul' };
});
