import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { formatDate } from '@/lib/i18n/format';
import { withAccepted, withEdits } from '@/lib/imports/rules/choices';
import { isForFocalPoint } from '@/lib/imports/rules/open-questions';
import type { Note, PersonField, PreviewRow } from '@/lib/imports/types';
import { AskButton } from './ask-button';
import { type Answers, FixFields } from './fix-fields';
import { type RowProps, rowId } from './row-props';

/** The names of a person are corrected together. */
const NAMES: readonly PersonField[] = ['familyName', 'givenNames'];
/** Answers that are right for every row that says the same. */
const SHARED: readonly PersonField[] = ['country', 'sex', 'organizationName', 'position'];

/** Mends what a note is about: another answer in place, or a word that it is right as it is, for all alike rows. */
export function NoteFix(props: RowProps & { note: Note }) {
  const { note, row, alike, choices, onChoose, questions } = props;
  const t = useTranslations('imports.fix');
  const accept = useAcceptText();
  const isWrong = note.level === 'error';
  const [isOpen, setOpen] = useState(false);
  const { rowNumber } = row;
  const { same, kin } = alike(rowNumber, note);
  const others = same.filter((one) => one !== rowNumber);
  const settle = (next: typeof choices) => {
    onChoose(next);
    document.getElementById(rowId(rowNumber))?.focus();
  };
  const write = (answers: Answers) =>
    settle(
      withEdits(
        choices,
        answers.flatMap(([field, value]) =>
          (SHARED.includes(field) ? same : [rowNumber]).map((one) => ({
            rowNumber: one,
            field,
            value,
          })),
        ),
      ),
    );
  return (
    <>
      {others.length > 0 && (
        <span className="mid">
          {t('also', {
            rows: [
              ...others.slice(0, 3).map((one) => t('row', { row: one })),
              ...(others.length > 3 ? [t('more', { count: others.length - 3 })] : []),
            ].join(', '),
          })}
        </span>
      )}
      {(isWrong || isOpen) && (
        <FixFields
          fields={NAMES.includes(note.field) ? NAMES : [note.field]}
          rowNumber={rowNumber}
          before={before(note, row)}
          onWrite={write}
        />
      )}
      {questions && row.person.country && isForFocalPoint(note) && (
        <AskButton country={row.person.country} questions={questions} />
      )}
      {!isWrong && (
        <>
          <Button size="dense" onClick={() => settle(withAccepted(choices, note.field, same))}>
            {accept(note, same.length)}
          </Button>
          {kin.length > same.length && (
            <Button
              size="dense"
              variant="quiet"
              onClick={() => settle(withAccepted(choices, note.field, kin))}
            >
              {t('acceptAll', { count: kin.length })}
            </Button>
          )}
          {!isOpen && (
            <Button size="dense" variant="quiet" onClick={() => setOpen(true)}>
              {t('change')}
            </Button>
          )}
        </>
      )}
    </>
  );
}

function before({ field, params }: Note, { person }: PreviewRow) {
  const { familyName, givenNames } = person;
  if (NAMES.includes(field)) return { familyName, givenNames };
  return field === 'email' ? { email: params.value } : undefined;
}

/** “Use Georgia for 3 rows”, “Leave empty”, or that it is right as it was read. */
function useAcceptText(): (note: Note, count: number) => string {
  const t = useTranslations('imports.fix');
  const country = useTranslations('vocabulary.country');
  const locale = useLocale();
  return ({ code, params }, count) => {
    if (code === 'missing') return t('leaveEmpty', { count });
    if (params.country) return t('use', { count, value: country(params.country) });
    if (params.date) return t('use', { count, value: formatDate(locale, params.date, 'UTC') });
    return t('accept', { count });
  };
}
