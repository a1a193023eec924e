import { projectHref } from '@/components/activities/links';
import type { LetterKind, Locale } from '@/lib/core/vocabulary';

type Chosen = { kind: LetterKind; locale: Locale };

/** Where a letter of a project is worded, or seen as an example. */
export function letterHref(
  project: { slug: string },
  { kind, locale }: Chosen,
  page: '' | '/preview' = '',
): string {
  return `${projectHref(project)}/letters${page}?kind=${kind}&locale=${locale}`;
}
