import { useTranslations } from 'next-intl';
import { classes } from '@/components/ui/classes';
import { Icon } from '@/components/ui/icon';
import type { PreviewRow } from '@/lib/imports/types';
import { useNoteText } from './use-note-text';

const OUTCOMES = {
  known: { className: 'i', icon: 'info' },
  participant: { className: 'i', icon: 'info' },
  two_people: { className: '', icon: 'error' },
  no_delegation: { className: '', icon: 'error' },
} as const;

/** What is to be said about a row, a line for each. */
export function RowMessages({ row, columns }: { row: PreviewRow; columns: number }) {
  return (
    <tr className="msg">
      <td colSpan={2} />
      <td colSpan={columns}>
        <MessageLines row={row} />
      </td>
    </tr>
  );
}

export function MessageLines({ row: { notes, outcome, person } }: { row: PreviewRow }) {
  const t = useTranslations('imports.page.outcome');
  const words = useTranslations('vocabulary.country');
  const noteText = useNoteText();
  return (
    <>
      {notes.map((note) => (
        <div
          key={`${note.field} ${note.code}`}
          className={classes('msgline', note.level === 'warning' && 'w')}
        >
          <Icon name={note.level === 'warning' ? 'warn' : 'error'} />
          <span>{noteText(note)}</span>
        </div>
      ))}
      {outcome !== 'new' && (
        <div className={classes('msgline', OUTCOMES[outcome].className)}>
          <Icon name={OUTCOMES[outcome].icon} />
          <span>{t(outcome, { country: person.country ? words(person.country) : '' })}</span>
        </div>
      )}
    </>
  );
}
