'use client';
import { Note } from '@/components/ui/marks';
import type { EditableSession } from '@/lib/agenda/types/draft';
import { useDesk } from '../desk';
import { FixButtons } from '../fix-buttons';
import { useDeskWords } from '../words';

/** What is wrong with this session; the one that is open in the list, or the first, shows its fixes. */
export function SessionConflicts({ session }: { session: EditableSession }) {
  const words = useDeskWords();
  const mayEdit = useDesk((desk) => desk.mayEdit);
  const open = useDesk((desk) => desk.conflict);
  const own = useDesk((desk) => desk.conflicts).filter(({ sessionIds }) =>
    sessionIds.includes(session.id),
  );
  const main = own.find(({ key }) => key === open) ?? own[0];
  const sorted = own.toSorted((a, b) => Number(b === main) - Number(a === main));
  return sorted.map((conflict) => {
    const { title, body } = words.conflict(conflict);
    return (
      <Note
        key={conflict.key}
        tone={conflict.level === 'blocker' ? 'danger' : 'warn'}
        title={`${title}.`}
      >
        {body}
        {mayEdit && conflict === main && <FixButtons conflict={conflict} />}
      </Note>
    );
  });
}
