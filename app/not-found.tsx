import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { NotFoundScreen } from '@/components/shell/not-found-screen';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('shell.notFound');
  return { title: t('title') };
}

/** A foreign object answers exactly like a missing one, so this page knows neither. */
export default async function NotFoundPage() {
  const t = await getTranslations('shell');
  return (
    <NotFoundScreen
      words={{
        product: t('product'),
        toStart: t('home'),
        title: t('notFound.title'),
        body: t('notFound.body'),
        code: t('notFound.code'),
        home: t('notFound.home'),
        search: t('notFound.search'),
      }}
    />
  );
}
