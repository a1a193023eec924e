'use client';
import { useLocale, useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';
import { Select } from '@/components/ui/input';
import { Status } from '@/components/ui/marks';
import type { EditableSession, SessionContent } from '@/lib/agenda/types/draft';
import { SESSION_PERSON_ROLES } from '@/lib/core/vocabulary';
import { languageName } from '@/lib/i18n/language-name';
import { useDesk } from '../desk';
import { useDeskWords } from '../words';
import { useChange } from './use-change';

/** Who speaks, moderates, interprets or escorts, each with what is wrong about them here. */
export function PeopleRows({ session }: { session: EditableSession }) {
  const roles = useTranslations('vocabulary.sessionPersonRole');
  const mayEdit = useDesk((desk) => desk.mayEdit);
  const used = SESSION_PERSON_ROLES.filter((role) =>
    session.people.some((person) => person.role === role),
  );
  return (
    <>
      {used.map((role) => (
        <RoleRow key={role} session={session} role={role} label={roles(role)} />
      ))}
      {mayEdit && <AddPerson session={session} />}
    </>
  );
}

function RoleRow({
  session,
  role,
  label,
}: {
  session: EditableSession;
  role: EditableSession['people'][number]['role'];
  label: string;
}) {
  const t = useTranslations('agenda.inspect');
  const locale = useLocale();
  const words = useDeskWords();
  const conflicts = useDesk((desk) => desk.conflicts);
  const mayEdit = useDesk((desk) => desk.mayEdit);
  const change = useChange(session);
  return (
    <>
      <dt>{label}</dt>
      <dd>
        {session.people
          .filter((person) => person.role === role)
          .map((person) => (
            <div className="insp-p" key={person.personId}>
              <span>
                {person.name}
                {person.languages.length > 0 && (
                  <span className="mut sm">
                    {` ${person.languages.map((code) => languageName(locale, code)).join(', ')}`}
                  </span>
                )}
                {conflicts
                  .filter(
                    ({ personIds, sessionIds }) =>
                      personIds.includes(person.personId) && sessionIds.includes(session.id),
                  )
                  .map((conflict) => (
                    <span className="sm insp-c" key={conflict.key}>
                      <Status
                        tone={conflict.level === 'blocker' ? 'danger' : 'warn'}
                        icon={conflict.level === 'blocker' ? 'error' : 'warn'}
                      >
                        {words.conflictTitle(conflict)}
                      </Status>
                    </span>
                  ))}
              </span>
              {mayEdit && (
                <button
                  type="button"
                  className="icb"
                  aria-label={t('removePerson', { name: person.name, role: label })}
                  onClick={() => change({ people: session.people.filter((one) => one !== person) })}
                >
                  <Icon name="x" />
                </button>
              )}
            </div>
          ))}
      </dd>
    </>
  );
}

/** A role and a person in one choice each; the person is the last, and saves. */
function AddPerson({ session }: { session: EditableSession }) {
  const t = useTranslations('agenda.inspect');
  const roles = useTranslations('vocabulary.sessionPersonRole');
  const people = useDesk((desk) => desk.choices.people);
  const change = useChange(session);
  const add = (personId: string, role: SessionContent['people'][number]['role']) =>
    change({ people: [...session.people, { personId, role, languages: [] }] });
  return (
    <>
      <dt>{t('addPerson')}</dt>
      <dd className="insp-add">
        {SESSION_PERSON_ROLES.map((role) => (
          <Select
            key={role}
            dense
            aria-label={t('addAs', { role: roles(role) })}
            value=""
            placeholder={roles(role)}
            options={people
              .filter(
                ({ id }) => !session.people.some((one) => one.personId === id && one.role === role),
              )
              .map(({ id, name }) => ({ value: id, label: name }))}
            onChange={({ target }) => target.value && add(target.value, role)}
          />
        ))}
      </dd>
    </>
  );
}
