'use client';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/classes';
import { Icon } from '@/components/ui/icon';
import type { Filter } from './types';
import type { useTableAddress } from './use-table-address';

type Address = ReturnType<typeof useTableAddress>;

export function FilterBar({
  searchable,
  filters,
  address,
}: {
  searchable: boolean;
  filters: readonly Filter[];
  address: Address;
}) {
  const t = useTranslations('ui.table');
  return (
    <search className="fbar">
      {searchable && (
        <label className="find find-in">
          <Icon name="search" />
          <input
            type="search"
            aria-label={t('search')}
            placeholder={t('search')}
            autoComplete="off"
            value={address.q}
            onChange={(event) => address.search(event.target.value)}
          />
        </label>
      )}
      {filters.map((filter) => (
        <FilterChoice key={filter.name} filter={filter} address={address} />
      ))}
      {address.isNarrowed && (
        <Button size="dense" variant="quiet" onClick={address.clear}>
          {t('clearFilters')}
        </Button>
      )}
    </search>
  );
}

/** Looks like a chip and is a native select, which every keyboard and phone knows how to open. */
function FilterChoice({ filter, address }: { filter: Filter; address: Address }) {
  const t = useTranslations('ui.table');
  const { name, label, options } = filter;
  const value = address.chosen[name] ?? '';
  const chosen = options.find((option) => option.value === value);
  return (
    <span className={classes('flt', chosen && 'is-on')}>
      <span aria-hidden="true">
        {chosen ? t('filter', { name: label, value: chosen.label }) : label}
      </span>
      <Icon name="chev-d" />
      <select
        aria-label={label}
        value={value}
        onChange={(event) => address.filter(name, event.target.value)}
      >
        <option value="">{t('all')}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  );
}
