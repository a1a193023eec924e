import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { withEdits } from '@/lib/imports/rules/choices';
import type { PersonField, PreviewRow } from '@/lib/imports/types';
import { FixFields } from './fix-fields';
import type { RowProps } from './row-props';

/** What may be mistyped where the directory says something else about a row. */
function doubtful({ outcome, likely }: PreviewRow): readonly PersonField[] {
  switch (outcome) {
    case 'two_people':
      return ['passportNumber', 'email'];
    case 'undecided':
      return likely.some(({ why }) => why === 'passport') ? ['passportNumber'] : [];
    case 'no_delegation':
    case 'other_delegation':
      return ['country'];
    default:
      return [];
  }
}

/** Corrects what made the directory answer as it does. */
export function OutcomeFix({ row, choices, onChoose }: Omit<RowProps, 'alike'>) {
  const t = useTranslations('imports.fix');
  const [isOpen, setOpen] = useState(false);
  const { rowNumber } = row;
  const fields = doubtful(row);
  if (fields.length === 0) return null;
  if (!isOpen) {
    return (
      <Button size="dense" variant="quiet" onClick={() => setOpen(true)}>
        {t('change')}
      </Button>
    );
  }
  return (
    <FixFields
      rowNumber={rowNumber}
      fields={fields}
      onWrite={(answers) =>
        onChoose(
          withEdits(
            choices,
            answers.map(([field, value]) => ({ rowNumber, field, value })),
          ),
        )
      }
    />
  );
}
