'use client';
import { useLocale, useTranslations } from 'next-intl';
import { useErrorText } from '@/components/forms/error-text';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { Icon } from '@/components/ui/icon';
import { SectionHead } from '@/components/ui/page-head';
import { removeLetter } from '@/lib/documents/actions';
import type { Letter } from '@/lib/documents/types';
import { formatDay, formatNumber } from '@/lib/i18n/format';
import { UploadLetter } from './upload-letter';

/** The government's letters of a delegation: to open, to add and to remove. */
export function Letters({
  delegationId,
  letters,
  nextId,
  href,
  timeZone,
  mayChange,
}: {
  delegationId: string;
  letters: readonly Letter[];
  /** The id that the next letter will have. */
  nextId: string;
  /** The page of the delegation; each letter is a file below it. */
  href: string;
  timeZone: string;
  mayChange: boolean;
}) {
  const t = useTranslations('delegations.letters');
  const locale = useLocale();
  return (
    <section id="letters">
      <SectionHead title={t('title')} />
      {letters.length === 0 && <p className="mid">{t('none')}</p>}
      <ul className="files">
        {letters.map(({ id, fileName, size, uploadedAt, uploadedBy }) => (
          <li key={id}>
            <Icon name="file" />
            <div>
              <a className="lk" href={`${href}/letters/${id}`}>
                {fileName}
              </a>
              <p className="mut">
                {[
                  formatSize(locale, size),
                  formatDay(locale, new Date(uploadedAt), timeZone),
                  uploadedBy,
                ]
                  .filter(Boolean)
                  .join(', ')}
              </p>
            </div>
            {mayChange && <RemoveLetter id={id} fileName={fileName} />}
          </li>
        ))}
      </ul>
      {mayChange && <UploadLetter key={nextId} id={nextId} delegationId={delegationId} />}
    </section>
  );
}

function RemoveLetter({ id, fileName }: Pick<Letter, 'id' | 'fileName'>) {
  const t = useTranslations('delegations.letters');
  const errorText = useErrorText();
  const title = t('removeTitle', { name: fileName });
  return (
    <ConfirmDialog
      trigger={<Button size="dense" variant="quiet" icon="trash" aria-label={title} />}
      title={title}
      description={t('removeLead')}
      confirmLabel={t('remove')}
      danger
      onConfirm={async () => {
        const result = await removeLetter({ id });
        return result.ok ? undefined : errorText(result.code);
      }}
    />
  );
}

const KILO = 1000;

/** 84 KB, 1.2 MB */
function formatSize(locale: Parameters<typeof formatNumber>[0], bytes: number): string {
  const isMega = bytes >= KILO * KILO;
  const size = isMega ? bytes / KILO / KILO : Math.max(1, Math.round(bytes / KILO));
  return `${formatNumber(locale, size, { maxDecimals: 1 })} ${isMega ? 'MB' : 'KB'}`;
}
