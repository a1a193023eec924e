import { useLocale, useTranslations } from 'next-intl';
import { DownloadButton, LinkButton } from '@/components/ui/button';
import type { GivenAnswer, HostPage } from '@/lib/host-page/types';
import { formatDay, formatTime } from '@/lib/i18n/format';

/** What was answered, when and by whose link; and what follows from it. */
export function Given({ page, path }: { page: HostPage; path: string }) {
  const t = useTranslations('hostPage.given');
  const locale = useLocale();
  const { answer, activity, standing, status } = page;
  const mayChange = standing === 'answered';
  return (
    <section className="host-part" aria-labelledby="given">
      <h2 className="h2" id="given">
        {t('title')}
      </h2>
      {answer ? <GivenFacts answer={answer} zone={activity.timeZone} /> : <p>{t('none')}</p>}
      <p className="host-acts">
        {mayChange && (
          <LinkButton href={`${path}?lang=${locale}&change=1`} icon="edit" prefetch={false}>
            {t('change')}
          </LinkButton>
        )}
        {page.offered && status !== 'declined' && (
          <DownloadButton href={`${path}/visit.ics?lang=${locale}`} icon="cal">
            {t('calendar')}
          </DownloadButton>
        )}
        {page.hasNameList && (
          <DownloadButton href={`${path}/names`} icon="users">
            {t('names')}
          </DownloadButton>
        )}
      </p>
    </section>
  );
}

function GivenFacts({ answer, zone }: { answer: GivenAnswer; zone: string }) {
  const t = useTranslations('hostPage.given');
  const locale = useLocale();
  const { contact, speakers, note, windows, by } = answer;
  const at = `${formatDay(locale, answer.at, zone)} ${formatTime(answer.at, zone)}`;
  const entry = useEntryLines(answer);
  return (
    <>
      <p>
        <b>{t(`answer.${answer.answer}`)}</b>
        <span className="mut host-line">
          {by ? t('by', { name: by, at }) : t('byNobody', { at })}
        </span>
      </p>
      <ul className="host-list">
        {windows.map(({ date, start, end }) => (
          <li key={`${date} ${start}`} className="num">
            {formatDay(locale, date, zone)} {start}–{end}
          </li>
        ))}
      </ul>
      <dl className="facts">
        <Fact name={t('contact')}>
          {contact && [contact.name, contact.email, contact.phone].filter(Boolean).join(', ')}
        </Fact>
        <Fact name={t('speakers')}>
          {speakers
            .map(({ name, jobTitle }) => [name, jobTitle].filter(Boolean).join(', '))
            .join('\n')}
        </Fact>
        <Fact name={t('entry')}>{entry.join('\n')}</Fact>
        <Fact name={t('note')}>{note}</Fact>
      </dl>
    </>
  );
}

function Fact({ name, children }: { name: string; children: string | null }) {
  if (!children) return null;
  return (
    <>
      <dt>{name}</dt>
      <dd className="host-words">{children}</dd>
    </>
  );
}

/** What a host stated of their gate, a line for each. */
function useEntryLines({ entry, entryRules }: GivenAnswer): string[] {
  const t = useTranslations('hostPage');
  const lines = entry
    ? [
        entry.asksForId !== null && t(entry.asksForId ? 'given.id' : 'given.noId'),
        entry.photos && t('given.photos', { answer: t(`form.photo.${entry.photos}`) }),
        entry.gate,
        entry.parking,
        entry.nameListDays !== null && t('given.list', { days: entry.nameListDays }),
        entry.nameListFields.map((field) => t(`field.${field}`)).join(', '),
      ]
    : [];
  return [...lines, entryRules].filter((line) => typeof line === 'string').filter(Boolean);
}
