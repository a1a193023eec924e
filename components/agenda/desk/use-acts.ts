'use client';
import { useTranslations } from 'next-intl';
import type { EditableSession, SessionContent } from '@/lib/agenda/types/draft';
import { addDays, localDate, localTime, MINUTE, toInstant } from '@/lib/core/zoned-time';
import { useDesk } from './desk';
import { copyOf, movedTimes } from './new-content';
import type { DeskEdit } from './types';
import { minutesOf } from './waiting';
import { useDeskWords } from './words';

type Some = readonly EditableSession[];

/** What can be done with one session or with several, each as one step. */
export function useActs() {
  const t = useTranslations('agenda.step');
  const words = useDeskWords();
  const edit = useDesk((desk) => desk.edit);
  const select = useDesk((desk) => desk.select);
  const say = useDesk((desk) => desk.say);
  const zone = useDesk((desk) => desk.draft.activity.timeZone);

  function act(
    name: 'duplicate' | 'toTray' | 'remove' | 'shift' | 'groups',
    sessions: Some,
    edits: DeskEdit[],
  ): void {
    const label = t(name, { count: sessions.length, title: words.title(sessions[0]?.id) });
    edit(edits, label);
    say(label);
  }

  const changed = (sessions: Some, of: (session: EditableSession) => Partial<SessionContent>) =>
    sessions.map(
      (session): DeskEdit => ({ type: 'change', sessionId: session.id, changes: of(session) }),
    );

  function move(sessions: Some, to: (at: number) => number): void {
    act(
      'shift',
      sessions,
      changed(sessions, (session) => movedTimes(session, to)),
    );
  }

  return {
    /** Copies stand right after the originals; a site visit stays with its own session. */
    duplicate(sessions: Some) {
      const copies = sessions.map((session): DeskEdit => {
        const { start, end } = session;
        const times =
          start !== null && end !== null
            ? { start: end, end: end + (end - start) }
            : { start, end };
        return copyOf(session, times);
      });
      act('duplicate', sessions, copies);
      select(copies.flatMap((copy) => ('sessionId' in copy ? copy.sessionId : [])));
    },
    toTray(sessions: Some) {
      act(
        'toTray',
        sessions,
        changed(sessions, (session) => ({
          start: null,
          end: null,
          duration: minutesOf(session),
        })),
      );
    },
    remove(sessions: Some) {
      act(
        'remove',
        sessions,
        sessions.map(({ id }): DeskEdit => ({ type: 'remove', sessionId: id })),
      );
      select([]);
    },
    /** Later, or earlier where negative. */
    shiftMinutes(sessions: Some, minutes: number) {
      move(sessions, (at) => at + minutes * MINUTE);
    },
    /** To the same clock time of another day. */
    shiftDays(sessions: Some, days: number) {
      move(sessions, (at) =>
        toInstant(addDays(localDate(at, zone), days), localTime(at, zone), zone),
      );
    },
    regroup(sessions: Some, groupIds: readonly string[]) {
      act(
        'groups',
        sessions,
        changed(sessions, () => ({ groupIds })),
      );
    },
  };
}
