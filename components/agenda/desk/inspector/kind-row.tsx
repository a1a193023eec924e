'use client';
import { useTranslations } from 'next-intl';
import { Select } from '@/components/ui/input';
import type { EditableSession } from '@/lib/agenda/types/draft';
import { SESSION_KINDS } from '@/lib/core/vocabulary';
import { useChange } from './use-change';

export function KindRow({ session }: { session: EditableSession }) {
  const t = useTranslations('agenda.form');
  const kinds = useTranslations('vocabulary.sessionKind');
  const change = useChange(session);
  return (
    <>
      <dt>{t('kind')}</dt>
      <dd>
        <Select
          dense
          aria-label={t('kind')}
          value={session.kind}
          options={SESSION_KINDS.map((value) => ({ value, label: kinds(value) }))}
          onChange={({ target }) => {
            const kind = SESSION_KINDS.find((one) => one === target.value);
            if (kind) change({ kind });
          }}
        />
      </dd>
    </>
  );
}
