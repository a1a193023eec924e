import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { CountryChip, Status } from '@/components/ui/marks';
import { SectionHead } from '@/components/ui/page-head';
import { TableBox } from '@/components/ui/table-box';
import type { Activity } from '@/lib/activities/types';
import { type DelegationFacts, RECORD_FIELDS, type RecordField } from '@/lib/delegations/types';
import { placesTaken } from '@/lib/participants/rules/standing';
import { delegationsHref, missingHref } from './links';

/** Of how many people named each field is on record, country by country. It never says what stands there. */
export function CompletenessTable({
  activity,
  delegations,
}: {
  activity: Activity;
  delegations: readonly DelegationFacts[];
}) {
  const t = useTranslations('delegations');
  const words = useTranslations('vocabulary.country');
  return (
    <section>
      <SectionHead title={t('complete.title')} />
      <p className="mid sec-lead">{t('complete.lead')}</p>
      <TableBox label={t('complete.title')}>
        <table className="tb rb">
          <thead>
            <tr>
              <th scope="col">{t('board.country')}</th>
              <th scope="col">{t('complete.places')}</th>
              {RECORD_FIELDS.map((field) => (
                <th key={field} scope="col">
                  {t(`field.${field}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {delegations.map((delegation) => {
              const { country, quota, counts, fields } = delegation;
              const named = placesTaken(counts);
              return (
                <tr key={country}>
                  <th scope="row" className="nw">
                    <Link className="row lk-row" href={delegationsHref(activity, country)}>
                      <CountryChip code={country} />
                      {words(country)}
                    </Link>
                  </th>
                  <td className="num nw">{t('complete.of', { done: named, needed: quota })}</td>
                  {RECORD_FIELDS.map((field) => (
                    <FieldCell
                      key={field}
                      field={field}
                      done={fields[field]}
                      named={named}
                      href={missingHref(activity, country, field)}
                    />
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </TableBox>
    </section>
  );
}

function FieldCell({
  field,
  done,
  named,
  href,
}: {
  field: RecordField;
  done: number;
  named: number;
  href: string;
}) {
  const t = useTranslations('delegations');
  if (named === 0) return <td className="mut">{t('board.empty')}</td>;
  const counted = t('complete.of', { done, needed: named });
  if (done === named) {
    return (
      <td className="nw">
        <Status tone="ok" icon="check">
          <span className="num">{counted}</span>
        </Status>
      </td>
    );
  }
  return (
    <td className="nw">
      <Link className="lk num" href={href}>
        {counted}
        <span className="vh">
          {' '}
          {t('complete.missing', { field: t(`field.${field}`), count: named - done })}
        </span>
      </Link>
    </td>
  );
}
