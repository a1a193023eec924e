import { useLocale, useTranslations } from 'next-intl';
import { SLIDES_BYTES } from '@/lib/documents/types';
import type { HostPage, Slides } from '@/lib/host-page/types';
import { formatNumber } from '@/lib/i18n/format';
import { RemoveSlides, UploadSlides } from './upload-slides';

const MEGABYTE = 1024 * 1024;

/** The files of a host for their visit; they add and take away until it. */
export function SlidesPart({ page, token, id }: { page: HostPage; token: string; id: string }) {
  const t = useTranslations('hostPage.slides');
  const { slides, standing, answer } = page;
  const isOpen = standing === 'open' || (standing === 'answered' && answer?.answer !== 'no');
  if (!isOpen && slides.length === 0) return null;
  return (
    <section className="host-part" aria-labelledby="slides">
      <h2 className="h2" id="slides">
        {t('title')}
      </h2>
      {slides.length === 0 ? (
        <p className="mut">{t('none')}</p>
      ) : (
        <ul className="host-list">
          {slides.map((file) => (
            <li key={file.id}>
              <FileLine file={file} />
              {isOpen && <RemoveSlides token={token} file={file} />}
            </li>
          ))}
        </ul>
      )}
      {isOpen && (
        <UploadSlides token={token} id={id} hint={t('hint', { size: SLIDES_BYTES / MEGABYTE })} />
      )}
    </section>
  );
}

function FileLine({ file: { fileName, size } }: { file: Slides }) {
  const t = useTranslations('hostPage.slides');
  const shown = formatNumber(useLocale(), Math.max(size / MEGABYTE, 0.1));
  return (
    <span>
      {fileName} <span className="mut num">{t('size', { size: shown })}</span>
    </span>
  );
}
