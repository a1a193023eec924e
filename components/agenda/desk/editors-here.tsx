'use client';
import { useTranslations } from 'next-intl';
import { initialsOf } from '@/lib/core/initials';
import { useDesk } from './desk';

/** Everybody else who has this agenda open: initials to see, a sentence to hear. */
export function EditorsHere() {
  const t = useTranslations('agenda.bar');
  const editors = useDesk((desk) => desk.editors);
  const names = editors.map(({ name }) => name);
  return (
    <output className="here">
      {editors.map(({ id, name }) => (
        <span
          className="ava"
          key={id}
          title={t('here', { names: name, count: 1 })}
          aria-hidden="true"
        >
          {initialsOf(name)}
        </span>
      ))}
      {names.length > 0 && (
        <span className="vh">{t('here', { names: names.join(', '), count: names.length })}</span>
      )}
    </output>
  );
}
