'use client';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { useRefusal } from '@/components/forms/use-refusal';
import { Button, type ButtonLook } from '@/components/ui/button';
import { DateParts } from '@/components/ui/date-parts';
import { Dialog } from '@/components/ui/dialog';
import { FieldGroup } from '@/components/ui/field';
import { Checkbox } from '@/components/ui/input';
import { Note } from '@/components/ui/marks';
import { askHosts } from '@/lib/visits/actions';
import { type Told, ToldNote } from './told';
import { useSending } from './use-sending';
import { idsToWriteTo, type VisitBrief } from './visit-brief';

/**
 * Whom to ask, each with the date until which they answer; all of them unless somebody takes one off. Of nobody there is
 * no button, but once the last was asked the dialog still says so.
 */
export function AskDialog({
  visits,
  label,
  look,
  ariaLabel,
}: {
  visits: readonly VisitBrief[];
  label: string;
  look?: ButtonLook;
  ariaLabel?: string;
}) {
  const [isOpen, setOpen] = useState(false);
  const t = useTranslations('visits.ask');
  return (
    <>
      {visits.length > 0 && (
        <Button
          {...look}
          aria-label={ariaLabel}
          aria-haspopup="dialog"
          onClick={() => setOpen(true)}
        >
          {label || t('one')}
        </Button>
      )}
      {isOpen && <Asking visits={visits} onOpenChange={setOpen} />}
    </>
  );
}

function Asking({
  visits,
  onOpenChange,
}: {
  visits: readonly VisitBrief[];
  onOpenChange: (open: boolean) => void;
}) {
  const t = useTranslations('visits.ask');
  const ui = useTranslations('ui');
  const refusal = useRefusal();
  // The page is drawn anew once they are asked; what was chosen from stays until the dialog closes.
  const [all] = useState(visits);
  const [chosen, setChosen] = useState(() => idsToWriteTo(visits));
  const [dates, setDates] = useState<Record<string, string>>(() =>
    Object.fromEntries(visits.map(({ id, answerBy }) => [id, answerBy])),
  );
  const [told, setTold] = useState<Told>();
  const { busy, problem, send } = useSending();
  const submit = () =>
    send(async () => {
      if (chosen.length === 0) return t('none');
      const asked = askHosts({
        visits: chosen.map((visitId) => ({ visitId, answerBy: dates[visitId] ?? '' })),
      });
      const refused = await refusal(asked);
      const result = await asked.catch(() => undefined);
      if (result?.ok) setTold(result.value);
      return refused;
    });
  return (
    <Dialog
      open
      onOpenChange={onOpenChange}
      title={t('title', { count: all.length })}
      description={t('body')}
      cancelLabel={told ? ui('close') : undefined}
      footer={
        !told && (
          <Button
            variant="primary"
            icon="send"
            busy={busy}
            busyLabel={t('sending')}
            onClick={submit}
          >
            {t('confirm', { count: chosen.length })}
          </Button>
        )
      }
    >
      {told ? (
        <ToldNote told={told} visits={all} what="asked" />
      ) : (
        <ul className="vs-ask" aria-label={t('who')}>
          {all.map((visit) => (
            <Line
              key={visit.id}
              visit={visit}
              isChosen={chosen.includes(visit.id)}
              onChoose={(isChosen) =>
                setChosen(
                  isChosen ? [...chosen, visit.id] : chosen.filter((one) => one !== visit.id),
                )
              }
              date={dates[visit.id] ?? ''}
              onDate={(date) => setDates({ ...dates, [visit.id]: date })}
            />
          ))}
        </ul>
      )}
      {problem && (
        <Note tone="danger" live>
          {problem}
        </Note>
      )}
    </Dialog>
  );
}

function Line({
  visit: { name, host, canBeWrittenTo },
  isChosen,
  onChoose,
  date,
  onDate,
}: {
  visit: VisitBrief;
  isChosen: boolean;
  onChoose: (isChosen: boolean) => void;
  date: string;
  onDate: (date: string) => void;
}) {
  const t = useTranslations('visits');
  const id = useId();
  return (
    <li>
      <Checkbox
        label={name}
        hint={canBeWrittenTo ? host : `${host}. ${t('noAddress')}`}
        checked={isChosen}
        onChange={(event) => onChoose(event.target.checked)}
      />
      {isChosen && (
        <FieldGroup id={id} label={t('ask.answerByOf', { name })}>
          <DateParts control={{ id, 'aria-invalid': undefined }} value={date} onChange={onDate} />
        </FieldGroup>
      )}
    </li>
  );
}
