import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { useLanguageNames } from '@/components/people/language-names';
import { NativeName } from '@/components/people/person-name';
import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/classes';
import { DateText } from '@/components/ui/time';
import { withRow } from '@/lib/imports/rules/choices';
import type { Note, PersonField } from '@/lib/imports/types';
import { passportName } from '@/lib/people/rules';
import { CellFix } from './cell-fix';
import { RowMessages } from './row-messages';
import { type RowProps, rowId } from './row-props';

/** A row of the list as it was understood, and under it what somebody has to look at. */
export function RowLines(props: RowProps) {
  const { row, choices, onChoose } = props;
  const t = useTranslations('imports.fix');
  const words = useTranslations('vocabulary');
  const languages = useLanguageNames();
  const { rowNumber, person, outcome } = row;
  const isOut = outcome === 'left_out';
  const notes = isOut ? [] : row.notes;
  const { birthDate, sex, passportEnd, country } = person;
  const [isCorrecting, setCorrecting] = useState(false);
  const hasMessages = notes.length > 0 || outcome !== 'new' || isCorrecting;
  return (
    <>
      <tr className={classes(hasMessages && 'has-msg', isOut && 'is-out')}>
        <td className="mut r num" id={rowId(rowNumber)} tabIndex={-1}>
          {rowNumber}
        </td>
        <Cell of={['familyName', 'givenNames', 'nativeName']} notes={notes}>
          {passportName(person) && (
            <span className="nm">
              <b>{passportName(person)}</b>
              <NativeName person={person} />
            </span>
          )}
        </Cell>
        <Cell of={['birthDate']} notes={notes}>
          {birthDate && <DateText when={birthDate} zone="UTC" />}
        </Cell>
        <Cell of={['sex']} notes={notes}>
          {sex && words(`sex.${sex}`)}
        </Cell>
        <Cell of={['passportNumber']} notes={notes}>
          {passportEnd && <span className="nw">••• {passportEnd}</span>}
        </Cell>
        <Cell of={['country']} notes={notes}>
          {country && words(`country.${country}`)}
        </Cell>
        <Cell of={['languages']} notes={notes}>
          {languages(person.languages)}
        </Cell>
        <td className="imp-x">
          {!isOut && (
            <Button
              variant="quiet"
              size="dense"
              icon="edit"
              aria-expanded={isCorrecting}
              aria-label={t('correct', { row: rowNumber })}
              onClick={() => setCorrecting(!isCorrecting)}
            />
          )}
          <Button
            variant="quiet"
            size="dense"
            icon={isOut ? 'undo' : 'x'}
            aria-label={t(isOut ? 'putBack' : 'leaveOut', { row: rowNumber })}
            onClick={() => onChoose(withRow(choices, rowNumber, isOut))}
          />
        </td>
      </tr>
      {hasMessages && (
        <RowMessages {...props}>
          {isCorrecting && !isOut && (
            <CellFix
              row={row}
              choices={choices}
              onChoose={onChoose}
              onDone={() => setCorrecting(false)}
            />
          )}
        </RowMessages>
      )}
    </>
  );
}

/** Marked where a note is about it; what could not be read is shown as it was written. */
function Cell({
  of,
  notes,
  children,
}: {
  of: readonly PersonField[];
  notes: readonly Note[];
  children: ReactNode;
}) {
  const t = useTranslations('imports.page');
  const own = notes.filter(({ field, code }) => of.includes(field) && code !== 'duplicate');
  const written = own.find(({ params }) => params.value)?.params.value;
  const level = own.some((note) => note.level === 'error') ? 'cell-bad' : 'cell-warn';
  return (
    <td className={own.length > 0 ? level : undefined}>
      {children || (own.length > 0 && <span className="mut">{written ?? t('emptyCell')}</span>)}
    </td>
  );
}
