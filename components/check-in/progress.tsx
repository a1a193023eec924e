'use client';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { MarkState } from '@/lib/core/vocabulary';

const bold = (chunks: ReactNode) => <b>{chunks}</b>;

/** How far the check-in of a session is, as a bar and in words. */
export function Progress({ states }: { states: readonly (MarkState | null)[] }) {
  const t = useTranslations('attendance.roster');
  const count = (...wanted: (MarkState | null)[]) =>
    states.filter((state) => wanted.includes(state)).length;
  const here = count('present', 'late', 'left_early');
  const late = count('late');
  const excused = count('excused');
  const left = count(null);
  const parts = [
    { className: 'p', share: here - late },
    { className: 'l', share: late },
    { className: 'e', share: excused },
    { className: 'a', share: count('absent') },
    { className: '', share: left },
  ].filter(({ share }) => share > 0);
  return (
    <div>
      <div className="ci-p" role="img" aria-label={t('progress', { here, late, excused, left })}>
        {parts.map(({ className, share }) => (
          <i key={className} className={className} style={{ flex: share }} />
        ))}
      </div>
      <p className="ci-c num">
        <span>{t.rich('here', { here, expected: states.length, b: bold })}</span>
        <span>{t.rich('late', { count: late, b: bold })}</span>
        <span>{t.rich('excused', { count: excused, b: bold })}</span>
        <span>{t.rich('left', { count: left, b: bold })}</span>
      </p>
    </div>
  );
}
