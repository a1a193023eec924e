import { useTranslations } from 'next-intl';
import type { Alike } from '@/lib/imports/rules/choices';
import type { Choices } from '@/lib/imports/schema';
import type { Note, PreviewRow } from '@/lib/imports/types';
import { RowLines } from './row-lines';
import type { Questions } from './use-questions';

type Props = {
  rows: readonly PreviewRow[];
  alike: (rowNumber: number, note: Note) => Alike;
  choices: Choices;
  onChoose: (choices: Choices) => void;
  busy: boolean;
  questions: Questions | null;
};

export function RowsTable({ rows, busy, ...shared }: Props) {
  const t = useTranslations('imports');
  if (rows.length === 0) return <p className="mid">{t('page.none')}</p>;
  return (
    <section className="tb-wrap" aria-label={t('page.rows')} aria-busy={busy} tabIndex={0}>
      <table className="tb imp-tb">
        <thead>
          <tr>
            <th className="r" scope="col">
              {t('page.column.row')}
            </th>
            <th scope="col">{t('page.column.name')}</th>
            <th scope="col">{t('field.birthDate')}</th>
            <th scope="col">{t('field.sex')}</th>
            <th scope="col">{t('page.column.passport')}</th>
            <th scope="col">{t('field.country')}</th>
            <th scope="col">{t('field.languages')}</th>
            <th scope="col">
              <span className="vh">{t('page.column.out')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <RowLines key={row.rowNumber} row={row} {...shared} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
