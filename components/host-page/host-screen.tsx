import { useLocale, useTranslations } from 'next-intl';
import { ClientMessages } from '@/components/ui/client-messages';
import { localized } from '@/lib/core/localized';
import { datesBetween } from '@/lib/core/zoned-time';
import type { HostPage } from '@/lib/host-page/types';
import { formatDay, formatLongDay } from '@/lib/i18n/format';
import { cityOfZone } from '@/lib/i18n/zone-names';
import { AnswerForm } from './answer-form';
import { Given } from './given-answer';
import { HostFrame } from './host-frame';
import { knownAnswers } from './known-answers';
import { SlidesPart } from './slides-part';
import { StandingNote } from './standing-note';
import { VisitFacts } from './visit-facts';

type Props = {
  page: HostPage;
  token: string;
  /** For the answer and the file that may be sent next. */
  ids: { answer: string; file: string };
  /** Whether the host asked to change their answer. */
  isChanging: boolean;
};

/** All that somebody with a link sees of their visit. */
export function HostScreen({ page, token, ids, isChanging }: Props) {
  const t = useTranslations('hostPage');
  const locale = useLocale();
  const { standing, topic, partners, countries } = page;
  const asks = standing === 'open' || (standing === 'answered' && isChanging);
  const heading = standing === 'open' && page.before ? 'moved' : asks ? 'open' : standing;
  const name = localized(topic, locale);
  return (
    <HostFrame>
      <p className="lab">{t('askedBy', { partners: partners.join(', ') })}</p>
      <h1 className="h1">{t(`heading.${heading}`)}</h1>
      <p className="mid">
        {t.rich('intro', {
          countries: countries.length,
          topic: name.text,
          b: (chunks) => <b lang={name.lang}>{chunks}</b>,
        })}
      </p>
      <StandingNote page={page} />
      {standing !== 'nothing_asked' && <VisitFacts page={page} />}
      {asks && <Answering page={page} token={token} id={ids.answer} />}
      {!asks && standing !== 'nothing_asked' && <Given page={page} path={`/host/${token}`} />}
      {!asks && (
        <ClientMessages namespaces={['hostPage']}>
          <SlidesPart page={page} token={token} id={ids.file} />
        </ClientMessages>
      )}
      <p className="sm mut host-foot">
        {standing === 'answered' && !asks && `${t('note.anyTime')} `}
        {page.asker && t('note.questions', { address: page.asker })}
      </p>
    </HostFrame>
  );
}

function Answering({ page, token, id }: { page: HostPage; token: string; id: string }) {
  const t = useTranslations('hostPage.note');
  const locale = useLocale();
  const { activity, answerBy, namesOn, offered, standing, answer } = page;
  const { timeZone: zone, startsOn, endsOn } = activity;
  return (
    <ClientMessages namespaces={['hostPage']}>
      <AnswerForm
        token={token}
        id={id}
        seen={offered}
        days={datesBetween(startsOn, endsOn).map((date) => ({
          value: date,
          label: formatDay(locale, date, zone),
        }))}
        city={cityOfZone(zone, locale)}
        namesOn={namesOn && formatDay(locale, namesOn, zone)}
        // After a move nothing is chosen beforehand: it is another question.
        known={knownAnswers(answer, standing === 'answered')}
        answerBy={
          answerBy && standing === 'open'
            ? t('answerBy', { date: formatLongDay(locale, answerBy, zone) })
            : t('anyTime')
        }
      />
    </ClientMessages>
  );
}
