import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useLanguageNames } from '@/components/people/language-names';
import { NativeName } from '@/components/people/person-name';
import { classes } from '@/components/ui/classes';
import { DateText } from '@/components/ui/time';
import type { Note, PersonField, PreviewRow } from '@/lib/imports/types';
import { passportName } from '@/lib/people/rules';
import { RowMessages } from './row-messages';

type Props = { row: PreviewRow; isChosen: boolean; onToggle: () => void };

/** A row of the list as it was understood, and under it what somebody has to look at. */
export function PreviewRowLines({ row, isChosen, onToggle }: Props) {
  const t = useTranslations('imports.page');
  const words = useTranslations('vocabulary');
  const languages = useLanguageNames();
  const { rowNumber, person, notes, state } = row;
  const { birthDate, sex, passportEnd, country, email } = person;
  const hasMessages = notes.length > 0 || row.outcome !== 'new';
  return (
    <>
      <tr className={classes(hasMessages && 'has-msg')}>
        <td className="tb-cb">
          <input
            type="checkbox"
            className="cb"
            aria-label={t('choose', { row: rowNumber })}
            checked={isChosen}
            disabled={state === 'wrong'}
            onChange={onToggle}
          />
        </td>
        <td className="mut r">{rowNumber}</td>
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
        <Cell of={['email']} notes={notes}>
          {email}
        </Cell>
        <Cell of={['languages']} notes={notes}>
          {languages(person.languages)}
        </Cell>
      </tr>
      {hasMessages && <RowMessages row={row} columns={7} />}
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
  const own = notes.filter(({ field }) => of.includes(field));
  const written = own.find(({ params }) => params.value)?.params.value;
  const level = own.some((note) => note.level === 'error') ? 'cell-bad' : 'cell-warn';
  return (
    <td className={own.length > 0 ? level : undefined}>
      {children || (own.length > 0 && <span className="mut">{written ?? t('emptyCell')}</span>)}
    </td>
  );
}
