import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { LocalizedText } from '@/components/ui/localized-text';
import type { LocalizedText as Localized } from '@/lib/core/localized';

/** A title stands in the reader's language, or in English with the mark that says so. */
export type Crumb = { label: string | Localized; href: string };

/** Where this page stands; the last one is the page itself. */
export function Crumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  const t = useTranslations('shell');
  if (crumbs.length === 0) return null;
  return (
    <nav className="crumbs" aria-label={t('breadcrumb')}>
      <ol>
        {crumbs.map(({ label, href }, index) => (
          <li key={href}>
            <Link href={href} aria-current={index === crumbs.length - 1 ? 'page' : undefined}>
              {typeof label === 'string' ? label : <LocalizedText text={label} />}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
