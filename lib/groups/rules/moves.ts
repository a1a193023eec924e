import type { Member, Moves, Proposal } from '../types';

/** Who comes into each group and who leaves it, the groups that there are first; nothing of who stays. */
export function movesOf<M extends Pick<Member, 'id' | 'groupId'>>(
  members: readonly M[],
  existing: readonly { id: string; name: string }[],
  { targets, placed }: Pick<Proposal, 'targets' | 'placed'>,
): Moves<M>[] {
  const goal = ({ id }: M) => targets[placed[id] ?? 0];
  const moving = members.filter((member) => (goal(member)?.id ?? '') !== member.groupId);
  const added = targets.filter(({ id }) => !id);
  return [...existing, ...added]
    .map(({ id, name }) => ({
      name,
      coming: moving.filter((member) => goal(member)?.name === name),
      leaving: moving.filter(({ groupId }) => id !== null && groupId === id),
    }))
    .filter(({ coming, leaving }) => coming.length + leaving.length > 0);
}
