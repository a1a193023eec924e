import { useTranslations } from 'next-intl';
import type { PreviewRow } from '@/lib/imports/types';
import { PreviewRowLines } from './preview-row-lines';

type Props = {
  rows: readonly PreviewRow[];
  isChosen: (row: PreviewRow) => boolean;
  onToggle: (rowNumber: number) => void;
};

export function PreviewTable({ rows, isChosen, onToggle }: Props) {
  const t = useTranslations('imports');
  return (
    <section className="tb-wrap" aria-label={t('page.rows')} tabIndex={0}>
      <table className="tb">
        <thead>
          <tr>
            <td className="tb-cb" />
            <th className="r" scope="col">
              {t('page.column.row')}
            </th>
            <th scope="col">{t('page.column.name')}</th>
            <th scope="col">{t('field.birthDate')}</th>
            <th scope="col">{t('field.sex')}</th>
            <th scope="col">{t('page.column.passport')}</th>
            <th scope="col">{t('field.country')}</th>
            <th scope="col">{t('field.email')}</th>
            <th scope="col">{t('field.languages')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <PreviewRowLines
              key={row.rowNumber}
              row={row}
              isChosen={isChosen(row)}
              onToggle={() => onToggle(row.rowNumber)}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}
