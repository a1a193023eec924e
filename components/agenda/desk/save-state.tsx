'use client';
import { useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';
import { useDesk } from './desk';
import type { Saving } from './types';

/** Whether everything is saved, and if not, why and how much waits. */
export function SaveState() {
  const t = useTranslations('agenda.saving');
  const saving = useDesk((desk) => desk.saving);
  return (
    <output className="sync ag-sync" data-state={saving.state}>
      <Icon name={iconOf(saving)} />
      {saving.state === 'saved' && t('saved')}
      {saving.state === 'saving' && t('saving')}
      {saving.state === 'waiting' && t(saving.because, { count: saving.count })}
    </output>
  );
}

function iconOf(saving: Saving) {
  if (saving.state === 'saved') return 'check';
  if (saving.state === 'saving') return 'cloudup';
  if (saving.because === 'offline') return 'offline';
  return saving.because === 'server' ? 'refresh' : 'warn';
}
