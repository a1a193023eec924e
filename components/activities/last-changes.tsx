import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';
import { SectionHead } from '@/components/ui/page-head';
import { localized } from '@/lib/core/localized';
import type { NamedChange } from '@/lib/dashboard/types';
import { formatDay, formatTime } from '@/lib/i18n/format';

type Deed = Parameters<ReturnType<typeof useTranslations<'audit'>>['has']>[0];
type Key = Parameters<ReturnType<typeof useTranslations<'activities.changes'>>['has']>[0];

/** Who did what last. What was changed in it, value by value, stands in the audit trail. */
export function LastChanges({
  changes,
  timeZone,
  historyHref,
}: {
  changes: readonly NamedChange[];
  timeZone: string;
  historyHref: string;
}) {
  const t = useTranslations('activities.changes');
  const audit = useTranslations('audit');
  const locale = useLocale();
  const words = ({ objectType, action, count, subject, movedTo }: NamedChange) => {
    if (subject) {
      const key = `named.${objectType}.${movedTo === null ? action : 'movedTo'}` as Key;
      const name = localized(subject, locale).text;
      const to = movedTo === null ? '' : formatTime(movedTo, timeZone);
      if (t.has(key)) return t.rich(key, { name, to, b: (chunks) => <b>{chunks}</b> });
    }
    const key = `${objectType}.${action}` as Key;
    if (t.has(key)) return t(key, { count });
    const [object, deed] = [`objects.${objectType}` as Deed, `actions.${action}` as Deed];
    if (!audit.has(object) || !audit.has(deed)) return t('other', { count });
    return audit('deed', { object: audit(object), action: audit(deed) });
  };
  return (
    <section>
      <SectionHead
        title={t('title')}
        aside={
          <Link className="lk lab" href={historyHref}>
            {t('history')}
          </Link>
        }
      />
      {changes.length === 0 ? (
        <p className="mut att-none">{t('none')}</p>
      ) : (
        <ul className="att">
          {changes.map((change) => {
            const at = new Date(change.at);
            return (
              <li key={change.id} className="i">
                <Icon name="history" />
                <div>
                  {words(change)}
                  <p>
                    {change.actor ?? t(isByHost(change) ? 'hostLink' : 'system')},{' '}
                    {formatDay(locale, at, timeZone)} {formatTime(at, timeZone)}
                  </p>
                </div>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}

/** Hosts have no account: what they answer comes in by their link. */
function isByHost({ objectType, action }: NamedChange): boolean {
  return objectType === 'site_visit' && action.startsWith('answer');
}
