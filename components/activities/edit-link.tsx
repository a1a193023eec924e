import Link from 'next/link';
import { useTranslations } from 'next-intl';

export function EditLink({ href }: { href: string }) {
  const t = useTranslations('activities.overview');
  return (
    <Link className="lk lab" href={href}>
      {t('change')}
    </Link>
  );
}
