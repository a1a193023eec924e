'use client';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Menu, MenuDownload, MenuText } from '@/components/ui/menu';
import { MOST_PICKED } from '@/lib/participants/rules/table';

/** The people of a state of the table as a file, with its columns and in its order. */
export function ExportMenu({
  href,
  query,
  dense = false,
}: {
  href: string;
  /** Null where an address cannot say who is meant. */
  query: string | null;
  dense?: boolean;
}) {
  const t = useTranslations('participants.export');
  const trigger = (
    <Button icon="download" size={dense ? 'dense' : 'default'}>
      {t('title')}
    </Button>
  );
  return (
    <Menu trigger={trigger} align="end">
      {query === null ? (
        <MenuText>{t('tooMany', { most: MOST_PICKED })}</MenuText>
      ) : (
        (['xlsx', 'csv'] as const).map((format) => (
          <MenuDownload
            key={format}
            href={`${href}/export?format=${format}${query && `&${query}`}`}
            hint={t(`${format}Hint`)}
          >
            {t(format)}
          </MenuDownload>
        ))
      )}
    </Menu>
  );
}
