'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useErrorText } from '@/components/forms/error-text';
import { useActionForm } from '@/components/forms/use-action-form';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Note } from '@/components/ui/marks';
import { SkeletonRegion, SkeletonRows } from '@/components/ui/skeleton';
import { previewPublication, publishRelease } from '@/lib/releases/actions';
import { publishReleaseInput } from '@/lib/releases/schema';
import type { Publication } from '@/lib/releases/types';
import { PublicationForm, PublicationParts } from './publication';

type Props = {
  activityId: string;
  /** IANA name. */
  zone: string;
  /** Number of the release to be. */
  next: number;
  /** Edits that have not reached the server: they would not be published. */
  unsaved?: number;
};

type State =
  | { is: 'loading' }
  | { is: 'refused'; because: string }
  | { is: 'ready'; publication: Publication }
  | { is: 'published'; number: number; told: number };

/**
 * The Publish button and what it opens: consequences first, asked of the server each time; then the answers that
 * publishing needs, and its two ways. What was typed stays when the dialog is closed, or somebody else publishes meanwhile.
 */
export function PublishDialog({ activityId, zone, next, unsaved = 0 }: Props) {
  const t = useTranslations('releases.publish');
  const ui = useTranslations('ui');
  const errorText = useErrorText();
  const [open, setOpen] = useState(false);
  const [state, setState] = useState<State>({ is: 'loading' });
  // Of the release to be: a request that is sent twice publishes once.
  const [id, setId] = useState(() => crypto.randomUUID());
  const publication = state.is === 'ready' ? state.publication : null;

  const load = async () => {
    setState({ is: 'loading' });
    const result = await previewPublication({ activityId }).catch(
      () => ({ ok: false, code: 'unavailable' }) as const,
    );
    if (result.ok) setState({ is: 'ready', publication: result.value });
    else setState({ is: 'refused', because: errorText(result.code) });
  };
  const form = useActionForm({
    schema: publishReleaseInput,
    action: async (input) => {
      const result = await publishRelease({ ...input, id, after: publication?.after });
      if (!result.ok && result.code === 'published_meanwhile') await load();
      return result;
    },
    defaultValues: { id, activityId, reason: '', message: '', tell: true },
    onDone: ({ number, told }) => {
      form.methods.reset();
      setId(crypto.randomUUID());
      setState({ is: 'published', number, told });
    },
  });
  const change = (opened: boolean) => {
    setOpen(opened);
    if (opened) void load();
  };

  const { letters = 0 } = publication ?? {};
  const canPublish = publication !== null && hasSomething(publication);
  const publish = (tell: boolean, label: string, isPrimary: boolean) => (
    <Button
      type="submit"
      form={form.id}
      variant={isPrimary ? 'primary' : 'default'}
      busy={form.busy}
      busyLabel={t('busy')}
      onClick={() => form.methods.setValue('tell', tell)}
    >
      {label}
    </Button>
  );
  const number = state.is === 'published' ? state.number : (publication?.after ?? next - 1) + 1;
  return (
    <Dialog
      trigger={
        <Button size="dense" variant="primary">
          {t('open', { number: next })}
        </Button>
      }
      open={open}
      onOpenChange={change}
      title={t(state.is === 'published' ? 'doneTitle' : 'title', { number })}
      description={publication && canPublish && <Seen publication={publication} />}
      cancelLabel={canPublish || state.is === 'loading' ? ui('cancel') : ui('close')}
      footer={
        canPublish && (
          <>
            {letters > 0 && publish(true, t('tell', { count: letters }), true)}
            {publish(false, t(letters > 0 ? 'quietly' : 'publish'), letters === 0)}
          </>
        )
      }
    >
      {state.is === 'loading' && (
        <SkeletonRegion label={t('loading')}>
          <SkeletonRows rows={5} columns={5} />
        </SkeletonRegion>
      )}
      {state.is === 'refused' && (
        <Note
          tone="danger"
          live
          actions={<Button onClick={() => void load()}>{t('again')}</Button>}
        >
          {state.because}
        </Note>
      )}
      {state.is === 'published' && (
        <Note tone="ok" live>
          {t('told', { count: state.told })}
        </Note>
      )}
      {unsaved > 0 && state.is === 'ready' && (
        <Note tone="warn" live>
          {t('unsaved', { count: unsaved })}
        </Note>
      )}
      {publication &&
        (canPublish ? (
          <>
            <PublicationParts publication={publication} zone={zone} onFix={() => setOpen(false)} />
            <PublicationForm form={form} publication={publication} />
          </>
        ) : (
          <Nothing after={publication.after} />
        ))}
    </Dialog>
  );
}

function hasSomething({ changes, isAroundChanged }: Publication): boolean {
  return changes.length > 0 || isAroundChanged;
}

function Seen({ publication: { sees, after } }: { publication: Publication }) {
  const t = useTranslations('releases.publish');
  return (
    <span role="status">
      {t('sees', sees)} {after > 0 && t('stays', { number: after })}
    </span>
  );
}

function Nothing({ after }: { after: number }) {
  const t = useTranslations('releases.publish');
  return (
    <Note live title={after > 0 ? t('nothing', { number: after }) : t('nothingFirst')}>
      {t('nothingBody')}
    </Note>
  );
}
