import type { Balance, GroupFigures, Member, Proposal, Target } from '../types';
import { balance } from './balance';

/** What would become of the groups; nothing is written by it. `existing` stand in their own order. */
export function propose(
  members: readonly Member[],
  existing: readonly { id: string; name: string }[],
  wanted: Balance,
): Proposal {
  const targets = chooseTargets(existing, wanted.groups);
  const placed = balance(members, wanted);
  const target = ({ id }: Member) => targets[placed.get(id) ?? 0];
  const after = targets.map((one) =>
    figures(
      one.name,
      members.filter((member) => target(member) === one),
    ),
  );
  const { language } = wanted;
  return {
    targets,
    placed: Object.fromEntries(placed),
    changes: members.filter((member) => (target(member)?.id ?? '') !== member.groupId).length,
    before: existing.map(({ id, name }) =>
      figures(
        name,
        members.filter(({ groupId }) => groupId === id),
      ),
    ),
    after,
    uncovered: after
      .filter(({ people, languages }) => language && people > 0 && !languages[language])
      .map(({ name }) => name),
    basis: basisOf(members, existing),
  };
}

/** The groups that there are, in their order, and more under the next free letters. */
function chooseTargets(existing: readonly { id: string; name: string }[], count: number): Target[] {
  const taken = new Set(existing.map(({ name }) => name.toUpperCase()));
  const free = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].filter((letter) => !taken.has(letter));
  const added = free.map((name): Target => ({ id: null, name }));
  return [...existing.map(({ id, name }): Target => ({ id, name })), ...added].slice(0, count);
}

function figures(name: string, people: readonly Member[]): GroupFigures {
  const countries: GroupFigures['countries'] = {};
  const languages: GroupFigures['languages'] = {};
  for (const { country, languages: spoken } of people) {
    const key = country ?? 'none';
    countries[key] = (countries[key] ?? 0) + 1;
    for (const language of spoken) languages[language] = (languages[language] ?? 0) + 1;
  }
  return { name, people: people.length, countries, languages };
}

/** Who there was, in which state and group: the same for the same people, another when anybody changed. */
function basisOf(members: readonly Member[], existing: readonly { id: string }[]): string {
  const people = members
    .map((it) => `${it.id} ${it.version} ${it.groupId} ${it.country} ${it.languages.join()}`)
    .toSorted();
  const text = [...people, ...existing.map(({ id }) => id)].join('\n');
  // FNV-1a: it need not hold against anybody, only tell one state from another.
  let hash = 0xcbf29ce484222325n;
  for (const character of text) {
    hash = ((hash ^ BigInt(character.charCodeAt(0))) * 0x100000001b3n) & 0xffffffffffffffffn;
  }
  return hash.toString(16);
}
