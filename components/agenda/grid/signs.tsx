import { useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';
import type { SessionKind } from '@/lib/core/vocabulary';
import type { Marks } from './marks';

export function KindWord({ kind }: { kind: SessionKind }) {
  const t = useTranslations('vocabulary.sessionKind');
  return <span className="vh">{`${t(kind)}, `}</span>;
}

/** How many signs there are to see. */
export function signCount({ change, newest, host, conflicts }: Marks): number {
  return [change && newest > 0, host, conflicts.length > 0].filter(Boolean).length;
}

/** Pencil, check or ring, exclamation mark: each with its words. */
export function Signs({ marks: { change, newest, host, conflicts } }: { marks: Marks }) {
  const t = useTranslations('agenda');
  const levels = conflicts.map(({ conflict }) => conflict.level);
  const worst = levels.find((level) => level === 'blocker') ?? levels[0];
  const saidNo = host === 'declined' || host === 'cancelled';
  return (
    <span className="end">
      {change && newest > 0 && (
        <>
          <Icon name="edit" className="chi" />
          <span className="vh">
            {`${t(change === 'added' ? 'newSince' : 'changedSince', { number: newest })}, `}
          </span>
        </>
      )}
      {host && (
        <>
          <Icon
            name={host === 'confirmed' ? 'check' : saidNo ? 'x' : 'dash'}
            className={
              host === 'confirmed' ? 'hst hst-ok' : saidNo ? 'hst hst-bad' : 'hst hst-asked'
            }
          />
          <span className="vh">{`${t(`grid.host.${host}`)}, `}</span>
        </>
      )}
      {worst && (
        <Icon
          name={worst === 'blocker' ? 'error' : 'warn'}
          className={worst === 'blocker' ? 'hst hst-bad' : 'hst hst-asked'}
        />
      )}
      {conflicts.map(({ conflict, title }) => (
        <span className="vh" key={conflict.key}>
          {`${t(conflict.level === 'blocker' ? 'conflictOf' : 'warningOf', { title })}, `}
        </span>
      ))}
    </span>
  );
}
