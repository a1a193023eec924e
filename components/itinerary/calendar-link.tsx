import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { makeCalendarLink } from '@/lib/itinerary/actions';

/** The reader's own calendar link: made when they ask for it, and replaced when they ask again. */
export function CalendarLink({
  participantId,
  token,
}: {
  participantId: string;
  token: string | null;
}) {
  const t = useTranslations('itinerary.helpPage');
  const path = `/calendar/${token}.ics`;
  return (
    <section>
      <h2 className="tl-h">{t('calendarTitle')}</h2>
      <p>{t('calendarBody')}</p>
      {token && (
        <p>
          <a className="pbtn" href={path}>
            <Icon name="cal" />
            {t('calendarOpen')}
          </a>
        </p>
      )}
      <form action={makeCalendarLink}>
        <input type="hidden" name="participantId" value={participantId} />
        <Button type="submit" size="large" icon={token ? 'refresh' : 'cal'}>
          {t(token ? 'calendarReset' : 'calendarCreate')}
        </Button>
        {token && <p className="hint">{t('calendarResetHint')}</p>}
      </form>
    </section>
  );
}
