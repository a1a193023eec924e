import { useTranslations } from 'next-intl';
import { CountryChip, Note } from '@/components/ui/marks';
import { ScrollX } from '@/components/ui/scroll-x';
import { COUNTRIES } from '@/lib/core/vocabulary';
import type { GroupFigures, Proposal } from '@/lib/groups/types';
import { SPOKEN_LANGUAGES } from '@/lib/people/types';

/** How many people, countries and languages each group has now and would have. */
export function ProposalTable({
  proposal,
  language,
}: {
  proposal: Proposal;
  /** The one that every group needs. */
  language: string | null;
}) {
  const t = useTranslations('activities.balance');
  const languages = useTranslations('people.language');
  const { before, after, targets, uncovered } = proposal;
  const names = [...new Set([...before, ...after].map(({ name }) => name))];
  const asked = SPOKEN_LANGUAGES.find((code) => code === language);
  return (
    <>
      {asked && uncovered.length > 0 && (
        <Note tone="warn">
          {t('uncovered', { language: languages(asked), names: uncovered.join(', ') })}
        </Note>
      )}
      <ScrollX label={t('proposal')}>
        <table className="tb bal-t">
          <thead>
            <tr>
              <th scope="col">{t('group')}</th>
              <th scope="col">{t('before')}</th>
              <th scope="col">{t('after')}</th>
              <th scope="col">{t('countries')}</th>
              <th scope="col">{t('languages')}</th>
            </tr>
          </thead>
          <tbody>
            {names.map((name) => {
              const now = before.find((group) => group.name === name);
              const next = after.find((group) => group.name === name);
              const isNew = targets.some((target) => target.name === name && !target.id);
              return (
                <tr key={name}>
                  <th scope="row">
                    {name} {isNew && <span className="mut">{t('new')}</span>}
                  </th>
                  <td>{now ? <People group={now} /> : ''}</td>
                  <td>{next ? <People group={next} /> : t('none')}</td>
                  <td>{next && <Countries group={next} />}</td>
                  <td>{next && <Languages group={next} />}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </ScrollX>
    </>
  );
}

function People({ group }: { group: GroupFigures }) {
  const t = useTranslations('activities.balance');
  return <span className="num nw">{t('people', { count: group.people })}</span>;
}

function Countries({ group: { countries } }: { group: GroupFigures }) {
  const t = useTranslations('activities.balance');
  return (
    <span className="bal-c">
      {COUNTRIES.filter((code) => countries[code]).map((code) => (
        <span key={code} className="nw num">
          <CountryChip code={code} /> {countries[code]}
        </span>
      ))}
      {countries.none && (
        <span className="nw num">
          {t('withoutCountry')} {countries.none}
        </span>
      )}
    </span>
  );
}

function Languages({ group: { languages: spoken } }: { group: GroupFigures }) {
  const t = useTranslations('people.language');
  return (
    <span className="bal-c">
      {SPOKEN_LANGUAGES.filter((code) => spoken[code]).map((code) => (
        <span key={code} className="nw num">
          {t(code)} {spoken[code]}
        </span>
      ))}
    </span>
  );
}
