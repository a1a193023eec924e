'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { TableBox } from '@/components/ui/table-box';
import { type Decision, decisionsFor } from '@/lib/delegations/rules/decisions';
import type { Member } from '@/lib/delegations/types';
import { passportName } from '@/lib/people/rules';
import { type Deciding, DecisionDialog } from './decision-dialog';
import { MemberRow } from './member-row';

export type MembersTableProps = {
  members: readonly Member[];
  /** The list of participants, below which everybody has a page. */
  href: string;
  timeZone: string;
  /** Whether the viewer decides about nominations. */
  mayDecide: boolean;
};

/** Everybody of a delegation; a coordinator decides about one of them or about several at once. */
export function MembersTable({ members, href, timeZone, mayDecide }: MembersTableProps) {
  const t = useTranslations('delegations.members');
  const [picked, setPicked] = useState<readonly string[]>([]);
  const [deciding, setDeciding] = useState<Deciding>();
  const selected = members.filter(({ id }) => picked.includes(id));
  const all = selected.length === members.length;
  const pick = (id: string, on: boolean) =>
    setPicked(on ? [...picked, id] : picked.filter((it) => it !== id));
  return (
    <>
      <TableBox label={t('title')}>
        <table className="tb mb">
          <thead>
            <tr>
              {mayDecide && (
                <th className="tb-cb" scope="col">
                  <input
                    type="checkbox"
                    className="cb"
                    aria-label={t('selectAll')}
                    checked={all}
                    onChange={() => setPicked(all ? [] : members.map(({ id }) => id))}
                  />
                </th>
              )}
              <th scope="col">{t('name')}</th>
              <th scope="col">{t('role')}</th>
              <th scope="col">{t('status')}</th>
              <th scope="col">{t('note')}</th>
              {mayDecide && (
                <th scope="col">
                  <span className="vh">{t('substitute')}</span>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {members.map((member) => (
              <MemberRow
                key={member.id}
                member={member}
                cameInFor={nameOf(members.find(({ id }) => id === member.substitutesId))}
                replacedBy={nameOf(members.find((it) => it.substitutesId === member.id))}
                href={href}
                timeZone={timeZone}
                {...(mayDecide
                  ? {
                      picked: picked.includes(member.id),
                      onPick: pick,
                      onDecide: (decision: Decision) => setDeciding({ decision, ids: [member.id] }),
                    }
                  : {})}
              />
            ))}
          </tbody>
        </table>
      </TableBox>
      {selected.length > 0 && (
        <section className="bulk" aria-label={t('bulk', { count: selected.length })}>
          <output className="b num">{t('selected', { count: selected.length })}</output>
          <Decisions
            of={selected}
            onDecide={(decision) => setDeciding({ decision, ids: selected.map(({ id }) => id) })}
          />
          <span className="sp" />
          <Button size="dense" variant="quiet" icon="x" onClick={() => setPicked([])}>
            {t('clear')}
          </Button>
        </section>
      )}
      {deciding && (
        <DecisionDialog
          key={`${deciding.decision} ${deciding.ids.join()}`}
          deciding={deciding}
          onClose={() => setDeciding(undefined)}
          onDone={() => {
            setDeciding(undefined);
            setPicked([]);
          }}
        />
      )}
    </>
  );
}

function Decisions({
  of,
  onDecide,
}: {
  of: readonly Member[];
  onDecide: (decision: Decision) => void;
}) {
  const t = useTranslations('delegations');
  const decisions = decisionsFor(of.map(({ status }) => status));
  if (decisions.length === 0) return <span>{t('members.noCommon')}</span>;
  return decisions.map((decision) => (
    <Button key={decision} size="dense" onClick={() => onDecide(decision)}>
      {t(`decide.${decision}`)}
    </Button>
  ));
}

const nameOf = (member: Member | undefined) => (member ? passportName(member) : null);
