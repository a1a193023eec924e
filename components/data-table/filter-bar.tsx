'use client';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/classes';
import { Icon } from '@/components/ui/icon';
import type { Option } from '@/components/ui/input';
import { ColumnMenu } from './column-menu';
import type { DataTableProps, Filter } from './types';
import type { TableAddress } from './use-table-address';

type Props = Pick<
  DataTableProps<object>,
  'searchable' | 'searchLabel' | 'remark' | 'tools' | 'groupings' | 'columnChoice'
> & { filters: readonly Filter[]; address: TableAddress };

/** What narrows the list at the left, how it is drawn at the right. */
export function FilterBar(props: Props) {
  const { searchable = false, searchLabel, filters, address } = props;
  const { remark, tools, groupings, columnChoice } = props;
  const t = useTranslations('ui.table');
  const parts = [searchable, filters.length > 0, remark, tools, groupings, columnChoice];
  if (!parts.some(Boolean)) return null;
  const label = searchLabel ?? t('search');
  return (
    <search className="fbar">
      {searchable && (
        <label className="find find-in">
          <Icon name="search" />
          <input
            type="search"
            aria-label={label}
            placeholder={label}
            autoComplete="off"
            value={address.q}
            onChange={(event) => address.search(event.target.value)}
          />
        </label>
      )}
      <div className="fbar-l">
        {filters.map((filter) => (
          <FilterChoice key={filter.name} filter={filter} address={address} />
        ))}
        {address.isNarrowed && (
          <Button size="dense" variant="quiet" onClick={address.clear}>
            {t('clearFilters')}
          </Button>
        )}
        <span className="fbar-r">
          {remark && <output className="lab num">{remark}</output>}
          {groupings && (
            <>
              <span className="lab" aria-hidden="true">
                {groupings.label}
              </span>
              <Choice
                label={groupings.label}
                shown={groupings.options.find(({ value }) => value === groupings.value)?.label}
                value={groupings.value}
                options={groupings.options}
                onChange={(by) => address.groupBy(by === groupings.options[0]?.value ? null : by)}
              />
            </>
          )}
          {columnChoice && <ColumnMenu {...columnChoice} onChange={address.showColumns} />}
          {tools && <span>{tools}</span>}
        </span>
      </div>
    </search>
  );
}

function FilterChoice({ filter, address }: { filter: Filter; address: TableAddress }) {
  const t = useTranslations('ui.table');
  const { name, label, options } = filter;
  const value = address.chosen[name] ?? '';
  const chosen = options.find((option) => option.value === value);
  return (
    <Choice
      label={label}
      shown={chosen ? t('filter', { name: label, value: chosen.label }) : label}
      isOn={chosen !== undefined}
      value={value}
      options={[{ value: '', label: t('all') }, ...options]}
      onChange={(next) => address.filter(name, next)}
    />
  );
}

/** Looks like a chip and is a native select, which every keyboard and phone knows how to open. */
function Choice({
  label,
  shown,
  isOn = false,
  value,
  options,
  onChange,
}: {
  label: string;
  shown: string | undefined;
  isOn?: boolean;
  value: string;
  options: readonly Option[];
  onChange: (value: string) => void;
}) {
  return (
    <span className={classes('flt', isOn && 'is-on')}>
      <span aria-hidden="true">{shown}</span>
      <Icon name="chev-d" />
      <select aria-label={label} value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  );
}
