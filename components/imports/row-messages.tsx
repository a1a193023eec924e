import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/classes';
import { Icon } from '@/components/ui/icon';
import { withChoice } from '@/lib/imports/rules/choices';
import { explainNote, explainOutcome } from '@/lib/imports/rules/explain-row';
import { isKeptOut } from '@/lib/imports/rules/judge-row';
import type { RowChoice } from '@/lib/imports/types';
import { LikelyPeople } from './likely-people';
import { NoteFix } from './note-fix';
import { OutcomeFix } from './outcome-fix';
import type { RowProps } from './row-props';
import { useImportWords } from './use-import-words';

/** What is to be said about a row, a line for each, with the fix beside it. */
export function RowMessages({ children, ...props }: RowProps & { children?: ReactNode }) {
  const { row, choices, onChoose } = props;
  const t = useTranslations('imports.fix');
  const words = useImportWords();
  const { rowNumber, outcome } = row;
  const choose = (choice: RowChoice) => onChoose(withChoice(choices, rowNumber, choice));
  const sentence = explainOutcome(row, words);
  const twin = row.notes.find(({ code }) => code === 'duplicate');
  const isPassport = twin?.params.same === 'passport';
  return (
    <tr className="msg">
      <td />
      <td colSpan={7}>
        {outcome !== 'left_out' &&
          row.notes.map((note) => (
            <Message
              key={`${note.field} ${note.code}`}
              level={note.level}
              text={explainNote(note, words)}
            >
              {note === twin ? (
                !isPassport && (
                  <>
                    <Button size="dense" onClick={() => choose('same_row')}>
                      {t('samePerson')}
                    </Button>
                    <Button size="dense" variant="quiet" onClick={() => choose('different')}>
                      {t('keepBoth')}
                    </Button>
                  </>
                )
              ) : (
                <NoteFix note={note} {...props} />
              )}
            </Message>
          ))}
        {sentence && !(outcome === 'same_row' && twin) && (
          <Message level={levelOf(outcome)} text={sentence}>
            {outcome === 'same_row' ? (
              <Button size="dense" variant="quiet" onClick={() => choose('different')}>
                {t('keepBoth')}
              </Button>
            ) : (
              <OutcomeFix {...props} />
            )}
          </Message>
        )}
        {!['left_out', 'same_row'].includes(outcome) && (
          <LikelyPeople row={row} onChoose={choose} />
        )}
        {children}
      </td>
    </tr>
  );
}

function levelOf(outcome: RowProps['row']['outcome']) {
  if (isKeptOut(outcome)) return 'error';
  return outcome === 'undecided' ? 'warning' : 'info';
}

const LOOK = {
  error: { className: '', icon: 'error' },
  warning: { className: 'w', icon: 'warn' },
  info: { className: 'i', icon: 'info' },
} as const;

/** The first sentence stands out: it says what is wrong, the others what to do. */
function Message({
  level,
  text,
  children,
}: {
  level: keyof typeof LOOK;
  text: string;
  children?: ReactNode;
}) {
  const { className, icon } = LOOK[level];
  const cut =
    level === 'info' ? 0 : (/[.。](?=\s+\S[^“”«»‘’]*$)/u.exec(text)?.index ?? text.length);
  return (
    <div className={classes('msgline', className)}>
      <Icon name={icon} />
      <span className="msg-t">
        <b>{text.slice(0, cut + (cut ? 1 : 0))}</b>
        {text.slice(cut + (cut ? 1 : 0))}
      </span>
      <span className="msg-f">{children}</span>
    </div>
  );
}
