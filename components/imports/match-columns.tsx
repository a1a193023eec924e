'use client';
import { useLocale, useTranslations } from 'next-intl';
import { Checkbox, Select } from '@/components/ui/input';
import { Note } from '@/components/ui/marks';
import { formatDate } from '@/lib/i18n/format';
import type { ColumnMeaning, ImportPreview } from '@/lib/imports/types';
import { MatchRow } from './match-row';

type Props = {
  preview: ImportPreview;
  /** The columns that nobody has said anything about yet. */
  open: ReadonlySet<number>;
  onMean: (column: number, meaning: ColumnMeaning | null) => void;
  onSheet: (sheet: string) => void;
  onHeader: (row: number) => void;
  /** What a focal point chooses is for the own list only. */
  mayRemember: boolean;
  remember: boolean;
  onRemember: (remember: boolean) => void;
};

/** What each column of the file means in Sapar: proposed, and for the reader to say. */
export function MatchColumns(props: Props) {
  const { preview, open, onMean, onSheet, onHeader, mayRemember, remember, onRemember } = props;
  const t = useTranslations('imports.columns');
  const locale = useLocale();
  const columns = preview.columns.filter(({ header, sample }) => header !== '' || sample !== '');
  const matched = columns.filter(({ meaning }) => meaning !== null).length;
  const count = columns.filter(({ column }) => open.has(column)).length;
  return (
    <section className="imp-cols" aria-labelledby="columns">
      <div className="sec-h">
        <h2 className="h2" id="columns">
          {t('title')}
        </h2>
        <span className="lab">
          {t('counts', { matched, open: count, out: columns.length - matched - count })}
        </span>
      </div>
      {preview.sheets.length > 1 && (
        <label className="row imp-sheet">
          <span className="lab">{t('sheet')}</span>
          <Select
            dense
            value={preview.sheet}
            onChange={({ target }) => onSheet(target.value)}
            options={preview.sheets.map(({ name, rows }) => ({
              value: name,
              label: t('sheetRows', { name, rows }),
            }))}
          />
        </label>
      )}
      {preview.top.length > 0 && (
        <label className="row imp-sheet">
          <span className="lab">{t('headerRow')}</span>
          <Select
            dense
            value={String(preview.headerRow)}
            placeholder={preview.headerRow === 0 ? t('choose') : undefined}
            onChange={({ target }) => onHeader(Number(target.value))}
            options={rowsToChoose(preview).map(({ number, text }) => ({
              value: String(number),
              label: t('headerIn', { row: number, text }),
            }))}
          />
        </label>
      )}
      {preview.rememberedAt && (
        <Note icon="history">
          {t('remembered', { date: formatDate(locale, preview.rememberedAt, 'UTC') })}
        </Note>
      )}
      <table className="tb map-t">
        <thead>
          <tr>
            <th scope="col">{t('inFile')}</th>
            <td />
            <th scope="col">{t('inSapar')}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map((column) => (
            <MatchRow
              key={column.column}
              column={column}
              isOpen={open.has(column.column)}
              onMean={(meaning) => onMean(column.column, meaning)}
            />
          ))}
        </tbody>
      </table>
      {mayRemember && (
        <Checkbox
          className="imp-keep"
          label={t('remember')}
          checked={remember}
          onChange={({ target }) => onRemember(target.checked)}
        />
      )}
    </section>
  );
}

/** The first rows of the sheet, and the header where it stands further down. */
function rowsToChoose({ top, headerRow, columns }: ImportPreview) {
  const isListed = headerRow === 0 || top.some(({ number }) => number === headerRow);
  const text = columns.map(({ header }) => header).join(', ');
  return isListed ? top : [...top, { number: headerRow, text }];
}
