import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Input, Radio, Select } from '@/components/ui/input';
import type { Balance } from '@/lib/groups/types';
import { SPOKEN_LANGUAGES } from '@/lib/people/types';

const ARRANGEMENTS = ['mixed', 'together', 'delegations'] as const;

/** Asks for a proposal. It writes nothing, so it is an address: it can be shared, and Back works. */
export function BalanceForm({
  wanted,
  groups,
  spoken,
}: {
  wanted: Balance | null;
  /** How many groups there are. */
  groups: number;
  /** Languages that somebody speaks. */
  spoken: readonly string[];
}) {
  const t = useTranslations('activities.balance');
  const languages = useTranslations('people.language');
  return (
    <form className="bal" action="#proposal">
      <fieldset className="field">
        <legend className="flabel">{t('arrangement')}</legend>
        <div className="opts">
          {ARRANGEMENTS.map((value) => (
            <Radio
              key={value}
              name="arrange"
              value={value}
              label={t(value)}
              hint={t(`${value}Hint`)}
              defaultChecked={value === (wanted?.arrangement ?? 'mixed')}
            />
          ))}
        </div>
      </fieldset>
      <div className="bal-n">
        <label>
          <span className="flabel">{t('number')}</span>
          <Input
            name="groups"
            type="number"
            min={1}
            max={12}
            fit="4"
            defaultValue={wanted?.groups ?? Math.max(2, groups)}
          />
        </label>
        <label>
          <span className="flabel">{t('size')}</span>
          <Input name="size" type="number" min={1} fit="4" />
        </label>
        <label>
          <span className="flabel">{t('language')}</span>
          <Select
            name="language"
            fit="short"
            placeholder={t('anyLanguage')}
            defaultValue={wanted?.language ?? ''}
            options={SPOKEN_LANGUAGES.filter((code) => spoken.includes(code)).map((value) => ({
              value,
              label: languages(value),
            }))}
          />
        </label>
        <Button type="submit">{t('propose')}</Button>
      </div>
    </form>
  );
}
