'use client';
import { useTranslations } from 'next-intl';
import { classes } from '@/components/ui/classes';
import { Icon } from '@/components/ui/icon';
import type { Conflict } from '@/lib/agenda/types/conflict';
import { Acknowledge } from './acknowledge';
import { AcknowledgedList } from './acknowledged-list';
import { useDesk } from './desk';
import { FixButtons } from './fix-buttons';
import { useDeskWords } from './words';

/** More conflicts than this are counted, not drawn. */
const SHOWN = 60;

/** What is wrong with the draft, blockers first. The open one shows its fixes; its sessions are selected. */
export function ConflictList({ onOpen }: { onOpen: () => void }) {
  const t = useTranslations('agenda.conflicts');
  const conflicts = useDesk((desk) => desk.conflicts);
  const open = useDesk((desk) => desk.conflict);
  const more = conflicts.length - SHOWN;
  return (
    <section className="confs" aria-labelledby="conflicts">
      <div className="pane-h">
        <h2 className="h3" id="conflicts">
          {t('title')}
          <span className="n">{conflicts.length}</span>
        </h2>
      </div>
      {conflicts.length === 0 && <p className="pane-none">{t('none')}</p>}
      <ul>
        {conflicts.slice(0, SHOWN).map((conflict) => (
          <ConflictItem
            key={conflict.key}
            conflict={conflict}
            isOpen={conflict.key === open}
            onOpen={onOpen}
          />
        ))}
      </ul>
      {more > 0 && <p className="pane-none">{t('more', { count: more })}</p>}
      <AcknowledgedList />
    </section>
  );
}

function ConflictItem({
  conflict,
  isOpen,
  onOpen,
}: {
  conflict: Conflict;
  isOpen: boolean;
  onOpen: () => void;
}) {
  const t = useTranslations('agenda.conflicts');
  const words = useDeskWords();
  const mayEdit = useDesk((desk) => desk.mayEdit);
  const openConflict = useDesk((desk) => desk.openConflict);
  const select = useDesk((desk) => desk.select);
  const { title, body } = words.conflict(conflict);
  const isBlocker = conflict.level === 'blocker';
  const toggle = () => {
    openConflict(isOpen ? null : conflict.key);
    if (isOpen) return;
    const main = conflict.sessionIds.at(-1);
    select(main ? [main] : []);
    if (main) onOpen();
  };
  return (
    <li
      className={classes('conf', isBlocker ? 'conf-d' : 'conf-w')}
      aria-current={isOpen ? 'true' : undefined}
    >
      <Icon name={isBlocker ? 'error' : 'warn'} />
      <div>
        <button type="button" className="conf-b" aria-expanded={isOpen} onClick={toggle}>
          <b>
            <span className="vh">{`${t(conflict.level)}: `}</span>
            {title}
          </b>
          {body}
        </button>
        {isOpen && mayEdit && (
          <>
            <FixButtons conflict={conflict} />
            {!isBlocker && <Acknowledge conflict={conflict} />}
          </>
        )}
      </div>
    </li>
  );
}
