import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/input';
import { SectionHead } from '@/components/ui/page-head';
import type { AgendaChange, ChangeNames, ReleaseHead } from '@/lib/releases/types';
import { ChangeTable } from './change-table';

export type Compared = {
  release: Pick<ReleaseHead, 'number'>;
  /** 0 for nothing. */
  comparedWith: number;
  changes: readonly AgendaChange[];
  names: ChangeNames;
};

/** Any two versions beside each other; the address says which, so that it can be sent to somebody. */
export function CompareReleases({
  releases,
  compared,
  zone,
}: {
  releases: readonly ReleaseHead[];
  compared: Compared | null;
  zone: string;
}) {
  const t = useTranslations('releases.compare');
  const page = useTranslations('releases');
  const options = releases.map(({ number }) => ({
    value: String(number),
    label: page('number', { number }),
  }));
  const [newest, before] = options;
  return (
    <section className="rel-day">
      <SectionHead title={t('title')} />
      <form
        className="rel-cmp"
        method="get"
        key={`${compared?.comparedWith} ${compared?.release.number}`}
      >
        <Field id="from" label={t('from')}>
          {(control) => (
            <Select
              {...control}
              name="from"
              options={options}
              defaultValue={compared ? String(compared.comparedWith) : before?.value}
            />
          )}
        </Field>
        <Field id="to" label={t('to')}>
          {(control) => (
            <Select
              {...control}
              name="to"
              options={options}
              defaultValue={compared ? String(compared.release.number) : newest?.value}
            />
          )}
        </Field>
        <Button type="submit">{t('submit')}</Button>
      </form>
      {compared &&
        (compared.changes.length > 0 ? (
          <ChangeTable
            changes={compared.changes}
            names={compared.names}
            zone={zone}
            before={compared.comparedWith}
            after={compared.release.number}
          />
        ) : (
          <p className="mid">{page('one.same')}</p>
        ))}
    </section>
  );
}
