'use client';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { useRefusal } from '@/components/forms/use-refusal';
import { PreviousActivities } from '@/components/people/previous-activities';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { Note } from '@/components/ui/marks';
import { keepApart, mergePeople } from '@/lib/merges/actions';
import type { DuplicatePair, MergeUnit } from '@/lib/merges/types';
import { passportName } from '@/lib/people/rules';
import { useUnitValue } from './unit-value';

/** What is compared, in this order, where one of the two has it. */
const COMPARED = [
  'name',
  'nativeName',
  'country',
  'organization',
  'position',
  'email',
  'phone',
  'sex',
  'locale',
  'languages',
] as const;

/** Two records side by side, what to keep where they differ, and the decision: one person, or two. */
export function DuplicatePairCard({
  pair,
  mergeId,
  onMerged,
}: {
  pair: DuplicatePair;
  mergeId: string;
  onMerged: () => void;
}) {
  const t = useTranslations('people.duplicates');
  const units = useTranslations('people.unit');
  const refusal = useRefusal();
  const valueOf = useUnitValue();
  const [take, setTake] = useState<readonly MergeUnit[]>([]);
  const { kept, merged, mayDecide } = pair;
  const sides = [kept, merged] as const;
  const choose = (unit: MergeUnit, isTaken: boolean) =>
    setTake((units) => [...units.filter((it) => it !== unit), ...(isTaken ? [unit] : [])]);
  const rows = COMPARED.map((unit) => ({
    unit,
    values: [valueOf(unit, kept), valueOf(unit, merged)] as const,
    isChoice: mayDecide && pair.differs.includes(unit),
  })).filter(({ values }) => values.some(Boolean));
  const name = passportName(kept);
  return (
    <article className="pair" aria-label={t('pair', { name })}>
      <h2 className="h2">{t(`reason.${pair.reason}`)}</h2>
      <div className="pair-row pair-h">
        <span />
        {sides.map(({ id }, side) => (
          <Link key={id} className="lk" href={`/people/${id}`}>
            {t(side === 0 ? 'older' : 'newer')}
          </Link>
        ))}
      </div>
      {rows.map(({ unit, values, isChoice }) => (
        <Compared
          key={unit}
          label={units(unit)}
          values={values}
          onChoose={isChoice ? (side) => choose(unit, side === 1) : undefined}
        />
      ))}
      {mayDecide &&
        pair.sealedDiffers.map((unit) => (
          <Compared
            key={unit}
            label={units(unit)}
            values={[t('sealed.older'), t('sealed.newer')]}
            onChoose={(side) => choose(unit, side === 1)}
          />
        ))}
      <div className="pair-row">
        <span className="pair-l">{t('activities')}</span>
        {sides.map(({ id, activities }) => (
          <PreviousActivities key={id} activities={activities} />
        ))}
      </div>
      {mayDecide ? (
        <div className="acts">
          <ConfirmDialog
            trigger={<Button icon="users">{t('same.open')}</Button>}
            title={t('same.title', { name })}
            description={t('same.lead')}
            confirmLabel={t('same.confirm')}
            onConfirm={() =>
              refusal(
                mergePeople({
                  id: mergeId,
                  keptId: kept.id,
                  mergedId: merged.id,
                  keptVersion: kept.version,
                  mergedVersion: merged.version,
                  take,
                }),
                onMerged,
              )
            }
          />
          <ConfirmDialog
            trigger={<Button variant="quiet">{t('two.open')}</Button>}
            title={t('two.title')}
            description={t('two.lead')}
            confirmLabel={t('two.confirm')}
            onConfirm={() => refusal(keepApart({ personId: kept.id, otherId: merged.id }))}
          />
        </div>
      ) : (
        <Note icon="lock">{t('notYours')}</Note>
      )}
    </article>
  );
}

/** One answer of both; where they differ and the reader may decide, one of the two is chosen, the older one at first. */
function Compared({
  label,
  values,
  onChoose,
}: {
  label: string;
  values: readonly [string, string];
  onChoose?: (side: number) => void;
}) {
  const id = useId();
  const t = useTranslations('people');
  return (
    <div className="pair-row" role={onChoose ? 'radiogroup' : 'group'} aria-labelledby={id}>
      <span className="pair-l" id={id}>
        {label}
      </span>
      {values.map((value, side) =>
        onChoose ? (
          // The two sides never change places.
          <label key={side === 0 ? 'older' : 'newer'} className="opt">
            <input
              type="radio"
              className="rd"
              name={id}
              defaultChecked={side === 0}
              onChange={() => onChoose(side)}
            />
            <span>{value}</span>
          </label>
        ) : (
          <span key={side === 0 ? 'older' : 'newer'} className="pair-v">
            {value || <span className="mut">{t('notGiven')}</span>}
          </span>
        ),
      )}
    </div>
  );
}
