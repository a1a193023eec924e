import { LocalizedText } from '@/components/ui/localized-text';
import type { LocalizedText as Localized } from '@/lib/core/localized';

export function Cities({ cities }: { cities: readonly Localized[] }) {
  return cities.map((city, index) => (
    <span key={city.en}>
      {index > 0 && ', '}
      <LocalizedText text={city} />
    </span>
  ));
}
