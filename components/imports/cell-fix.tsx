import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Select } from '@/components/ui/input';
import { withEdits } from '@/lib/imports/rules/choices';
import { PERSON_FIELDS, type PersonField, type PreviewRow } from '@/lib/imports/types';
import { FixFields } from './fix-fields';
import { type RowProps, rowId } from './row-props';

/** Corrects any cell of a row, also one that nothing is said about. */
export function CellFix({
  row,
  choices,
  onChoose,
  onDone,
}: Pick<RowProps, 'row' | 'choices' | 'onChoose'> & { onDone: () => void }) {
  const t = useTranslations('imports');
  const [field, setField] = useState<PersonField | ''>('');
  const { rowNumber } = row;
  return (
    <div className="msgline i">
      <span className="msg-f">
        <Select
          dense
          aria-label={t('fix.whichField', { row: rowNumber })}
          placeholder={t('fix.which')}
          value={field}
          onChange={({ target }) => setField(PERSON_FIELDS.find((it) => it === target.value) ?? '')}
          options={PERSON_FIELDS.map((value) => ({ value, label: t(`field.${value}`) }))}
        />
        {field && (
          <FixFields
            key={field}
            rowNumber={rowNumber}
            fields={[field]}
            before={before(row, field)}
            onWrite={(answers) => {
              const edits = answers.map(([of, value]) => ({ rowNumber, field: of, value }));
              onChoose(withEdits(choices, edits));
              onDone();
              document.getElementById(rowId(rowNumber))?.focus();
            }}
          />
        )}
      </span>
    </div>
  );
}

/** What the browser knows of the cell; a passport and what the table does not show are written anew. */
function before({ person }: PreviewRow, field: PersonField) {
  switch (field) {
    case 'familyName':
    case 'givenNames':
    case 'nativeName':
    case 'email':
    case 'birthDate':
      return { [field]: person[field] ?? '' };
    default:
      return undefined;
  }
}
