'use client';
import { useTranslations } from 'next-intl';
import { useLanguageNames } from '@/components/people/language-names';
import type { OpenUnit, PairSide } from '@/lib/merges/types';
import { passportName } from '@/lib/people/rules';

/** What a record answers, in words; nothing where it has no answer. */
export function useUnitValue(): (unit: OpenUnit, side: PairSide) => string {
  const words = useTranslations('vocabulary');
  const languages = useLanguageNames();
  return (unit, side) => {
    switch (unit) {
      case 'name':
        return passportName(side);
      case 'country':
        return side.country ? words(`country.${side.country}`) : '';
      case 'sex':
        return side.sex ? words(`sex.${side.sex}`) : '';
      case 'locale':
        return words(`locale.${side.locale}`);
      case 'languages':
        return languages(side.languages);
      case 'organization':
        return side.organizationName ?? '';
      default:
        return side[unit] ?? '';
    }
  };
}
