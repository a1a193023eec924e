'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useRefusal } from '@/components/forms/use-refusal';
import { Button, type ButtonLook } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Note } from '@/components/ui/marks';
import { copyHostLink } from '@/lib/visits/actions';
import { useSending } from './use-sending';

/** A link to hand over in another way: made when asked for, shown once. */
export function CopyLink({ visitId, look }: { visitId: string; look?: ButtonLook }) {
  const t = useTranslations('visits.link');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button {...look} icon="link" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t('copy')}
      </Button>
      {isOpen && <Copying visitId={visitId} onOpenChange={setOpen} />}
    </>
  );
}

function Copying({
  visitId,
  onOpenChange,
}: {
  visitId: string;
  onOpenChange: (open: boolean) => void;
}) {
  const t = useTranslations('visits.link');
  const ui = useTranslations('ui');
  const refusal = useRefusal();
  const [address, setAddress] = useState<string>();
  const [isCopied, setCopied] = useState(false);
  const { busy, problem, send } = useSending();
  const make = () =>
    send(async () => {
      const made = copyHostLink({ visitId });
      const refused = await refusal(made);
      const result = await made.catch(() => undefined);
      if (result?.ok) setAddress(`${window.location.origin}${result.value.path}`);
      return refused;
    });
  const copy = () => {
    void navigator.clipboard.writeText(address ?? '').then(() => setCopied(true));
  };
  return (
    <Dialog
      open
      onOpenChange={onOpenChange}
      title={t('copyTitle')}
      description={t('copyBody')}
      cancelLabel={address ? ui('close') : undefined}
      footer={
        address === undefined ? (
          <Button variant="primary" busy={busy} busyLabel={t('make')} onClick={make}>
            {t('make')}
          </Button>
        ) : (
          <Button variant="primary" icon="copy" onClick={copy}>
            {isCopied ? t('copied') : t('copyNow')}
          </Button>
        )
      }
    >
      {address !== undefined && (
        <Field id="host-link" label={t('address')}>
          {(control) => (
            <Input
              {...control}
              readOnly
              value={address}
              onFocus={({ target }) => target.select()}
            />
          )}
        </Field>
      )}
      {problem && (
        <Note tone="danger" live>
          {problem}
        </Note>
      )}
    </Dialog>
  );
}
