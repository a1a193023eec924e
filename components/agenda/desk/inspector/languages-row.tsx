'use client';
import { useLocale, useTranslations } from 'next-intl';
import { Checkbox } from '@/components/ui/input';
import type { EditableSession } from '@/lib/agenda/types/draft';
import { languageName } from '@/lib/i18n/language-name';
import { SPOKEN_LANGUAGES } from '@/lib/people/types';
import { useDesk } from '../desk';
import { useChange } from './use-change';

/** What is spoken, and what interpreters make of it. */
export function LanguagesRow({ session }: { session: EditableSession }) {
  const t = useTranslations('agenda.inspect');
  const locale = useLocale();
  const mayEdit = useDesk((desk) => desk.mayEdit);
  const change = useChange(session);
  const name = (code: string) => languageName(locale, code);
  const interpreted = session.people
    .filter(({ role }) => role === 'interpreter')
    .flatMap(({ languages }) => languages)
    .filter((code) => !session.languages.includes(code));
  const spoken = session.languages.map(name).join(', ');
  const shown =
    spoken && interpreted.length > 0
      ? t('interpreted', { spoken, to: [...new Set(interpreted)].map(name).join(', ') })
      : spoken || t('notSaid');
  const offered = [...new Set([...SPOKEN_LANGUAGES, ...session.languages])];
  return (
    <>
      <dt>{t('language')}</dt>
      <dd>
        {mayEdit ? (
          <details className="insp-d">
            <summary>{shown}</summary>
            {offered.map((code) => (
              <Checkbox
                key={code}
                label={name(code)}
                checked={session.languages.includes(code)}
                onChange={({ target }) =>
                  change({
                    languages: offered.filter((one) =>
                      one === code ? target.checked : session.languages.includes(one),
                    ),
                  })
                }
              />
            ))}
          </details>
        ) : (
          shown
        )}
      </dd>
    </>
  );
}
