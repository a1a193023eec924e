import { useTranslations } from 'next-intl';
import { Button, LinkButton } from '@/components/ui/button';
import { Note } from '@/components/ui/marks';
import { SectionHead } from '@/components/ui/page-head';
import type { ImportSummary, PreviewRow } from '@/lib/imports/types';
import { passportName } from '@/lib/people/rules';
import { MessageLines } from './row-messages';

type Props = {
  summary: ImportSummary;
  left: readonly PreviewRow[];
  href: string;
  onAgain: () => void;
};

/** What came in, and what stayed out and why. */
export function ImportDone({ summary, left, href, onAgain }: Props) {
  const t = useTranslations('imports.page');
  const { added, reused, unchanged } = summary;
  return (
    <div className="narrow">
      <Note tone="ok" live title={t('done.title', { count: added + reused })}>
        {t('done.added', { count: added, reused, unchanged })}
      </Note>
      {left.length > 0 && (
        <section className="imp-left">
          <SectionHead title={t('done.left')} />
          <ul>
            {left.map((row) => (
              <li key={row.rowNumber}>
                <span className="mut num">{row.rowNumber}</span> <b>{passportName(row.person)}</b>
                <MessageLines row={row} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className="form-acts">
        <LinkButton variant="primary" href={href}>
          {t('done.toList')}
        </LinkButton>
        <Button onClick={onAgain}>{t('again')}</Button>
      </div>
    </div>
  );
}
