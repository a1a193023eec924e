import { useLocale, useTranslations } from 'next-intl';
import { ScrollX } from '@/components/ui/scroll-x';
import { formatNumber } from '@/lib/i18n/format';
import type { VisitDetail, VisitLink } from '@/lib/visits/types';
import { useMoment } from './use-moment';

type File = { id: string; href: string; fileName: string; size: number; at: number };

/** Files to save: letters of ours or slides of theirs. Sizes are bytes. */
export function VisitFiles({
  files,
  none,
  timeZone,
}: {
  files: readonly File[];
  none: string;
  timeZone: string;
}) {
  const t = useTranslations('visits.slides');
  const locale = useLocale();
  const moment = useMoment(timeZone);
  if (files.length === 0) return <p className="mid">{none}</p>;
  return (
    <ul className="vs-files">
      {files.map(({ id, href, fileName, size, at }) => (
        <li key={id}>
          <a className="lk" href={href}>
            {fileName}
          </a>
          <p className="mut">
            {t('line', { size: formatNumber(locale, Math.ceil(size / 1024)), date: moment(at) })}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** The links that were sent or copied, and whether somebody has opened them. */
export function VisitLinks({
  links,
  timeZone,
  now,
}: Pick<VisitDetail, 'links'> & { timeZone: string; now: number }) {
  const t = useTranslations('visits.link');
  const moment = useMoment(timeZone);
  if (links.length === 0) return <p className="mid">{t('none')}</p>;
  const state = ({ revokedAt, expiresAt }: VisitLink) => {
    if (revokedAt !== null) return t('revoked', { date: moment(revokedAt) });
    return t(expiresAt > now ? 'works' : 'expired', { date: moment(expiresAt) });
  };
  return (
    <ScrollX label={t('title')}>
      <table className="tb">
        <thead>
          <tr>
            <th scope="col">{t('to')}</th>
            <th scope="col">{t('made')}</th>
            <th scope="col">{t('opened')}</th>
            <th scope="col">{t('state')}</th>
          </tr>
        </thead>
        <tbody>
          {links.map((link) => (
            <tr key={`${link.createdAt} ${link.to}`}>
              <th scope="row">{link.to ?? t('handed')}</th>
              <td>{moment(link.createdAt)}</td>
              <td>{link.openedAt === null ? t('never') : moment(link.openedAt)}</td>
              <td>{state(link)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollX>
  );
}
