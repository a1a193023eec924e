import { useLocale, useTranslations } from 'next-intl';
import { DownloadButton } from '@/components/ui/button';
import { SectionHead } from '@/components/ui/page-head';
import { EXPORT_FORMATS } from '@/lib/exchange/types';
import { cityOfZone } from '@/lib/i18n/zone-names';

/** The draft as a file in each format, with what the format carries. */
export function ExportList({ path, timeZone }: { path: string; timeZone: string }) {
  const t = useTranslations('exchange');
  const zone = cityOfZone(timeZone, useLocale());
  return (
    <section className="narrow">
      <SectionHead title={t('out.title')} />
      <p className="mid">{t('out.lead', { zone })}</p>
      <ul className="exch">
        {EXPORT_FORMATS.map((format) => (
          <li key={format}>
            <DownloadButton href={`${path}/export?format=${format}`}>
              {t(`format.${format}`)}
            </DownloadButton>
            <span className="mid">{t(`carries.${format}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
