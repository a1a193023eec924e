'use client';
import { useTranslations } from 'next-intl';
import { startTransition, useActionState, useState } from 'react';
import { useErrorText } from '@/components/forms/error-text';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { SLIDES_BYTES } from '@/lib/documents/types';
import { takeSlidesAway, uploadSlides } from '@/lib/host-page/actions';
import type { Slides } from '@/lib/host-page/types';

const ENDINGS = '.pdf,.pptx,.ppt,.odp,.jpg,.jpeg,.png,.webp';

/** Refuses what is too large before it travels; everything else the server decides by what the file is. */
export function UploadSlides({ token, id, hint }: { token: string; id: string; hint: string }) {
  const t = useTranslations('hostPage.slides');
  const errorText = useErrorText();
  const [refused, send, isSending] = useActionState(uploadSlides, null);
  const [isTooLarge, setTooLarge] = useState(false);
  const code = isTooLarge ? 'slides_too_large' : (refused?.fields.file ?? refused?.code);
  return (
    <form
      action={send}
      onSubmit={(event) => {
        event.preventDefault();
        if (isSending || isTooLarge) return;
        const data = new FormData(event.currentTarget);
        startTransition(() => send(data));
      }}
    >
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="id" value={id} />
      <Field id="file" label={t('choose')} hint={hint} error={code && errorText(code)}>
        {(control) => (
          <input
            {...control}
            className="in"
            type="file"
            name="file"
            required
            accept={ENDINGS}
            onChange={({ target }) => setTooLarge((target.files?.[0]?.size ?? 0) > SLIDES_BYTES)}
          />
        )}
      </Field>
      <Button type="submit" icon="upload" busy={isSending} busyLabel={t('uploading')}>
        {t('upload')}
      </Button>
    </form>
  );
}

export function RemoveSlides({ token, file }: { token: string; file: Slides }) {
  const t = useTranslations('hostPage.slides');
  const errorText = useErrorText();
  const [refused, send] = useActionState(takeSlidesAway, null);
  return (
    <form action={send}>
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="id" value={file.id} />
      <Button
        type="submit"
        variant="quiet"
        icon="trash"
        aria-label={t('removeOne', { name: file.fileName })}
      >
        {t('remove')}
      </Button>
      {refused && <span role="alert">{errorText(refused.code)}</span>}
    </form>
  );
}
