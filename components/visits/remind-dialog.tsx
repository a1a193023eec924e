'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useRefusal } from '@/components/forms/use-refusal';
import { Button, type ButtonLook } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Checkbox } from '@/components/ui/input';
import { Note } from '@/components/ui/marks';
import { remindHosts } from '@/lib/visits/actions';
import { type Told, ToldNote } from './told';
import { useSending } from './use-sending';
import { idsToWriteTo, type VisitBrief } from './visit-brief';

/** Asks whom to remind before anybody hears of it. Of nobody there is no button. */
export function RemindDialog({
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
  return (
    <>
      {visits.length > 0 && (
        <Button
          {...look}
          aria-label={ariaLabel}
          aria-haspopup="dialog"
          onClick={() => setOpen(true)}
        >
          {label}
        </Button>
      )}
      {isOpen && <Reminding visits={visits} onOpenChange={setOpen} />}
    </>
  );
}

function Reminding({
  visits,
  onOpenChange,
}: {
  visits: readonly VisitBrief[];
  onOpenChange: (open: boolean) => void;
}) {
  const t = useTranslations('visits');
  const ui = useTranslations('ui');
  const refusal = useRefusal();
  const [all] = useState(visits);
  const [chosen, setChosen] = useState(() => idsToWriteTo(visits));
  const [evenSoon, setEvenSoon] = useState(false);
  const [told, setTold] = useState<Told>();
  const { busy, problem, send } = useSending();
  const submit = () =>
    send(async () => {
      if (chosen.length === 0) return t('remind.none');
      const reminded = remindHosts({ visitIds: chosen, evenSoon });
      const refused = await refusal(reminded);
      const result = await reminded.catch(() => undefined);
      if (result?.ok) setTold(result.value);
      return refused;
    });
  return (
    <Dialog
      open
      onOpenChange={onOpenChange}
      title={t('remind.title')}
      description={t('remind.body')}
      cancelLabel={told ? ui('close') : undefined}
      footer={
        !told && (
          <Button
            variant="primary"
            icon="mail"
            busy={busy}
            busyLabel={t('remind.sending')}
            onClick={submit}
          >
            {t('remind.confirm', { count: chosen.length })}
          </Button>
        )
      }
    >
      {told ? (
        <ToldNote told={told} visits={all} what="reminded" />
      ) : (
        <>
          <ul className="vs-ask" aria-label={t('remind.who')}>
            {all.map(({ id, name, host, canBeWrittenTo }) => (
              <li key={id}>
                <Checkbox
                  label={name}
                  hint={canBeWrittenTo ? host : `${host}. ${t('noAddress')}`}
                  checked={chosen.includes(id)}
                  onChange={({ target }) =>
                    setChosen(target.checked ? [...chosen, id] : chosen.filter((one) => one !== id))
                  }
                />
              </li>
            ))}
          </ul>
          <Checkbox
            label={t('remind.soon')}
            checked={evenSoon}
            onChange={({ target }) => setEvenSoon(target.checked)}
          />
        </>
      )}
      {problem && (
        <Note tone="danger" live>
          {problem}
        </Note>
      )}
    </Dialog>
  );
}
