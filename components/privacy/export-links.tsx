import { useTranslations } from 'next-intl';
import { DownloadButton } from '@/components/ui/button';

/** The two files of what is held about somebody; `href` answers with either. */
export function ExportLinks({ href }: { href: string }) {
  const t = useTranslations('privacy.page');
  return (
    <p className="prv-acts">
      <DownloadButton href={`${href}?format=json`}>{t('json')}</DownloadButton>
      <DownloadButton href={`${href}?format=xlsx`}>{t('xlsx')}</DownloadButton>
    </p>
  );
}
