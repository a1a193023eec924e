'use client';
import { useTranslations } from 'next-intl';
import { Button, LinkButton } from '@/components/ui/button';
import type { EditableSession } from '@/lib/agenda/types/draft';
import { useDesk } from '../desk';
import { ShiftDialog } from '../shift-dialog';
import { useActs } from '../use-acts';

/** What can be done with the session as a whole. */
export function InspectorActs({ session }: { session: EditableSession }) {
  const t = useTranslations('agenda.acts');
  const path = useDesk((desk) => desk.path);
  const acts = useActs();
  const isPlaced = session.start !== null;
  return (
    <div className="insp-f">
      <Button size="dense" variant="quiet" icon="copy" onClick={() => acts.duplicate([session])}>
        {t('duplicate')}
      </Button>
      {isPlaced && (
        <Button size="dense" variant="quiet" icon="arrow-l" onClick={() => acts.toTray([session])}>
          {t('toTray')}
        </Button>
      )}
      {isPlaced && <ShiftDialog session={session} />}
      <Button size="dense" variant="quiet" icon="trash" onClick={() => acts.remove([session])}>
        {t('remove')}
      </Button>
      <LinkButton href={`${path}/${session.id}`} size="dense" variant="quiet" icon="edit">
        {t('form')}
      </LinkButton>
    </div>
  );
}
