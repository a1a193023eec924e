import { useTranslations } from 'next-intl';
import { Button, LinkButton } from '@/components/ui/button';
import { Note } from '@/components/ui/marks';
import { SectionHead } from '@/components/ui/page-head';
import { explainRow } from '@/lib/imports/rules/explain-row';
import { comesIn } from '@/lib/imports/rules/judge-row';
import type { ImportPreview, ImportSummary } from '@/lib/imports/types';
import { passportName } from '@/lib/people/rules';
import { OverQuota } from './over-quota';
import { useImportWords } from './use-import-words';

type Props = { summary: ImportSummary; preview: ImportPreview; href: string; onAgain: () => void };

/** More than these are read in a spreadsheet. */
const SHOWN = 50;

/** What came in, and what stayed out and why. */
export function ImportDone({ summary, preview, href, onAgain }: Props) {
  const t = useTranslations('imports');
  const words = useImportWords();
  const { added, reused, unchanged } = summary;
  const left = preview.rows.filter((row) => !comesIn(row) && row.outcome !== 'participant');
  return (
    <div className="narrow">
      <Note tone="ok" live title={t('done.title', { count: added + reused })}>
        {t('done.added', { count: added, reused, unchanged })}
      </Note>
      {added + reused > 0 && <OverQuota preview={preview} when="after" />}
      {left.length > 0 && (
        <section className="imp-left">
          <SectionHead title={t('done.left', { count: left.length })} />
          <ul>
            {left.slice(0, SHOWN).map((row) => (
              <li key={row.rowNumber}>
                <span className="mut num">{row.rowNumber}</span> <b>{passportName(row.person)}</b>{' '}
                <span className="mid">{explainRow(row, words).join(' ')}</span>
              </li>
            ))}
          </ul>
          {left.length > SHOWN && (
            <p className="mid">{t('done.more', { count: left.length - SHOWN })}</p>
          )}
        </section>
      )}
      <div className="form-acts">
        <LinkButton variant="primary" href={href}>
          {t('done.toList')}
        </LinkButton>
        <Button onClick={onAgain}>{t('page.again')}</Button>
      </div>
    </div>
  );
}
