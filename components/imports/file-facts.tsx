import { useTranslations } from 'next-intl';
import type { ImportPreview } from '@/lib/imports/types';

/** How the file was understood: what each column means, and which rows are no people. */
export function FileFacts({ preview: { columns, ignored } }: { preview: ImportPreview }) {
  const t = useTranslations('imports');
  const understood = columns.filter(({ meaning }) => meaning !== null).length;
  return (
    <div className="imp-facts">
      <details>
        <summary>{t('page.columns', { count: understood })}</summary>
        <table className="tb map-t">
          <thead>
            <tr>
              <th scope="col">{t('page.inFile')}</th>
              <th scope="col">{t('page.inSapar')}</th>
            </tr>
          </thead>
          <tbody>
            {columns.map(({ column, header, meaning }) => (
              <tr key={column}>
                <td className="src">
                  <b>{header}</b>
                </td>
                <td>
                  {meaning ? (
                    t(`field.${meaning}`)
                  ) : (
                    <span className="mut">{t('page.leftOut')}</span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
      {ignored.length > 0 && (
        <details>
          <summary>{t('page.ignoredRows', { count: ignored.length })}</summary>
          <ul className="mid">
            {ignored.map(({ rowNumber, reason, text }) => (
              <li key={rowNumber}>
                {t('page.ignoredRow', { row: rowNumber, reason: t(`ignored.${reason}`), text })}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
