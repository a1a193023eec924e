import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { SectionHead } from '@/components/ui/page-head';
import type { LetterLine } from '@/lib/letters/types';
import type { VisitDetail } from '@/lib/visits/types';
import { VisitFiles } from './visit-files';

/** Letters of ours and slides of theirs, to save. `children`: what is missing from a list before it is sent. */
export function VisitPapers({
  visit,
  letters,
  href,
  timeZone,
  children,
}: {
  visit: VisitDetail;
  letters: readonly LetterLine[];
  /** The page of the visit. */
  href: string;
  timeZone: string;
  children?: ReactNode;
}) {
  const t = useTranslations('visits');
  return (
    <>
      <SectionHead title={t('letters.title')} />
      {children}
      <VisitFiles
        none={t('letters.none')}
        timeZone={timeZone}
        files={letters.map(({ id, fileName, size, madeAt }) => ({
          id,
          fileName,
          size,
          at: madeAt,
          href: `${href}/letters/${id}`,
        }))}
      />
      <SectionHead title={t('slides.title')} />
      <VisitFiles
        none={t('slides.none')}
        timeZone={timeZone}
        files={visit.slides.map(({ id, fileName, size, uploadedAt }) => ({
          id,
          fileName,
          size,
          at: uploadedAt,
          href: `${href}/slides/${id}`,
        }))}
      />
    </>
  );
}
