import type { ParticipantSection } from '../types';

/**
 * The headings of one page, in order. `matching` people of each section follow each other through the pages, but those
 * of a closed one are folded away: its heading stands where they would begin.
 */
export function sectionsOnPage(
  sections: readonly ParticipantSection[],
  closed: readonly string[],
  { offset, limit }: { offset: number; limit: number },
): ParticipantSection[] {
  const listed = countListed(sections, closed);
  const end = offset + limit;
  let start = 0;
  return sections.filter((section) => {
    if (section.matching === 0) return false;
    if (closed.includes(section.id)) {
      const isLast = start === listed && end >= listed && offset <= listed;
      return (offset <= start && start < end) || (isLast && offset < Math.max(1, listed));
    }
    const from = start;
    start += section.matching;
    return from < end && start > offset;
  });
}

/** How many rows there are on all pages. */
export function countListed(
  sections: readonly ParticipantSection[],
  closed: readonly string[],
): number {
  return sections
    .filter(({ id }) => !closed.includes(id))
    .reduce((sum, { matching }) => sum + matching, 0);
}

export type Remark = {
  code: 'refused' | 'at_embassy' | 'to_apply' | 'to_decide' | 'all_confirmed' | 'all_accepted';
  count: number;
};

/** What a reader has to know of a section first; nothing where nothing is special. */
export function remarkOn({ counts }: ParticipantSection): Remark | null {
  const { refused, atEmbassy, toApply, nominated, accepted, confirmed } = counts;
  if (refused > 0) return { code: 'refused', count: refused };
  if (atEmbassy > 0) return { code: 'at_embassy', count: atEmbassy };
  if (nominated > 0) return { code: 'to_decide', count: nominated };
  if (toApply > 0) return { code: 'to_apply', count: toApply };
  const coming = accepted + confirmed;
  if (coming === 0) return null;
  return { code: accepted === 0 ? 'all_confirmed' : 'all_accepted', count: coming };
}
