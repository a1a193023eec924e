import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { activityHref } from '@/components/activities/links';
import { IllustrativeChip } from '@/components/projects/illustrative-mark';
import { Icon } from '@/components/ui/icon';
import type { IconName } from '@/components/ui/icon-names';
import { LocalizedText } from '@/components/ui/localized-text';
import { SectionHead } from '@/components/ui/page-head';
import type { ActivityPage } from '@/lib/activities/policy';
import type { ActivitySummary } from '@/lib/activities/types';
import type { Attention, AttentionCode } from '@/lib/dashboard/types';
import { formatDay, formatTime } from '@/lib/i18n/format';

export type AttentionItem = { activity: ActivitySummary; attention: Attention };

const LOOKS = {
  danger: { className: 'd', icon: 'error' },
  warn: { className: 'w', icon: 'warn' },
  info: { className: 'i', icon: 'clock' },
} as const satisfies Record<Attention['level'], { className: string; icon: IconName }>;

const PAGES: Record<AttentionCode, ActivityPage> = {
  deadline_past: 'participants',
  deadline_near: 'participants',
  people_waiting: 'participants',
  agenda_empty: 'agenda',
  not_published: 'agenda',
  sessions_unplaced: 'agenda',
  draft_changed: 'agenda',
  not_signed_off: 'attendance',
};

/** What waits for somebody, the worst first; `named` says of which activity, where several stand together. */
export function AttentionList({
  items,
  named = false,
}: {
  items: readonly AttentionItem[];
  named?: boolean;
}) {
  const t = useTranslations('dashboard.attention');
  return (
    <section>
      <SectionHead title={t('title')} aside={items.length > 0 && items.length} />
      {items.length === 0 ? (
        <p className="mut att-none">{t('none')}</p>
      ) : (
        <ul className="att">
          {items.map(({ activity, attention }) => (
            <AttentionLine
              key={activity.id + attention.code}
              activity={activity}
              attention={attention}
              named={named}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

function AttentionLine({ activity, attention, named }: AttentionItem & { named: boolean }) {
  const t = useTranslations('dashboard.attention');
  const locale = useLocale();
  const { className, icon } = LOOKS[attention.level];
  const at = attention.at ? new Date(attention.at) : null;
  const zone = activity.timeZone;
  const values = {
    ...attention.values,
    day: at ? formatDay(locale, at, zone) : '',
    time: at ? formatTime(at, zone) : '',
  };
  const title = t(`${attention.code}.title`, values);
  return (
    <li className={className}>
      <Icon name={icon} />
      <div>
        <Link className="lk go" href={activityHref(activity, PAGES[attention.code])}>
          {t('open')}
          <span className="vh">: {title}</span>
        </Link>
        <b>{title}</b>
        {named && (
          <p className="mid">
            <LocalizedText text={activity.title} /> <IllustrativeChip project={activity.project} />
          </p>
        )}
        <p>{t(`${attention.code}.body`, values)}</p>
      </div>
    </li>
  );
}
