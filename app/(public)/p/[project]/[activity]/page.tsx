import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { DayOfProgramme } from '@/components/programme/day';
import { ProgrammeHead } from '@/components/programme/programme-head';
import { PublicShell } from '@/components/shell/public-shell';
import { LinkButton } from '@/components/ui/button';
import { LocalizedText } from '@/components/ui/localized-text';
import { localized } from '@/lib/core/localized';
import { formatDay } from '@/lib/i18n/format';
import { findProgramme } from '@/lib/programme/queries/public-programme';

type Props = { params: Promise<{ project: string; activity: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { project, activity } = await params;
  const programme = await findProgramme(project, activity);
  if (!programme) return {};
  const locale = await getLocale();
  const title = localized(programme.title, locale).text;
  const description = programme.summary ? localized(programme.summary, locale).text : undefined;
  return { title, description, openGraph: { title, description, type: 'website' } };
}

/** The programme page of an activity, for everyone: from the newest release, without a name of any person. */
export default async function ProgrammePage({ params }: Props) {
  const { project, activity } = await params;
  const programme = (await findProgramme(project, activity)) ?? notFound();
  const t = await getTranslations('programme');
  const locale = await getLocale();
  return (
    <PublicShell
      actions={
        <LinkButton
          size="dense"
          icon="cal"
          href={`/p/${project}/${activity}/calendar.ics`}
          prefetch={false}
        >
          {t('addToCalendar')}
        </LinkButton>
      }
      footer={
        <>
          <span>
            {programme.partners.map((partner, index) => (
              <span key={partner.en}>
                {index > 0 && ', '}
                <LocalizedText text={partner} />
              </span>
            ))}
          </span>
          <span className="mut nw">
            {t('version', {
              number: programme.release,
              date: formatDay(locale, Date.parse(programme.publishedAt), programme.timeZone),
            })}
          </span>
        </>
      }
    >
      <ProgrammeHead programme={programme} />
      <div className="pub">
        {programme.days.map((day) => (
          <DayOfProgramme key={day.date} day={day} zone={programme.timeZone} />
        ))}
      </div>
    </PublicShell>
  );
}
