'use client';
import { useTranslations } from 'next-intl';
import type { EditableSession, SessionContent } from '@/lib/agenda/types/draft';
import { useDesk } from '../desk';
import { useDeskWords } from '../words';

/** Saves answers about a session as one step. */
export function useChange({ id }: EditableSession): (changes: Partial<SessionContent>) => void {
  const t = useTranslations('agenda.step');
  const words = useDeskWords();
  const edit = useDesk((desk) => desk.edit);
  return (changes) =>
    edit([{ type: 'change', sessionId: id, changes }], t('change', { title: words.title(id) }));
}
