'use client';
import { useLocale, useTranslations } from 'next-intl';
import { localized } from '@/lib/core/localized';
import { formatDay, formatTime } from '@/lib/i18n/format';
import { useDesk } from '../desk/desk';
import { copyOf, newContent } from '../desk/new-content';
import type { Picked } from '../desk/types';
import { useActs } from '../desk/use-acts';
import { useDeskWords } from '../desk/words';
import { editsOf, isPlaced, type Move, movesOf, pickedContent, slotToMove } from './moves';
import { type Slot, spanOf } from './slots';
import { finder } from './use-placing';

/** Everything that hands and keys do to the agenda, each as one step with a name, and said. */
export function useDeeds() {
  const t = useTranslations('agenda.grid');
  const locale = useLocale();
  const words = useDeskWords();
  const acts = useActs();
  const desk = useDesk();
  const { draft, selection } = desk;
  const zone = draft.activity.timeZone;

  /** "Government data centre, Wed 25 Oct 13:30 to 15:20, Group A", and what would be wrong there. */
  function sentence(picked: Picked, move: Move, named?: string): string {
    const where = t('at', {
      title: named ?? titleOf(picked),
      day: formatDay(locale, move.start, zone),
      start: formatTime(move.start, zone),
      end: formatTime(move.end, zone),
      who: words.who(move.groupIds),
    });
    const find = finder(draft, new Set([move.sessionId]), picked);
    const found = find([move]).map((one) => words.conflictTitle(one));
    return [where, ...found].map((part) => `${part}.`).join(' ');
  }

  function drop(picked: Picked, isCopy: boolean): void {
    const [own, ...rest] = movesOf(draft, selection, picked);
    if (!own) return desk.pick(null);
    const title = words.title(own.sessionId) || titleOf(picked);
    if (isCopy) {
      const copies = [own, ...rest].flatMap((move) => copyTo(move));
      desk.edit(copies, t('step.copy', { title, count: copies.length }));
      desk.select(copies.flatMap((copy) => ('sessionId' in copy ? copy.sessionId : [])));
    } else {
      const edits = editsOf(draft, [own, ...rest], picked.siteVisitId);
      desk.edit(
        edits,
        t(picked.from === 'tray' ? 'step.place' : 'step.move', { title, count: edits.length }),
      );
      if (rest.length === 0) desk.select([own.sessionId]);
    }
    desk.say(sentence(picked, own));
    desk.pick(null);
  }

  function titleOf(picked: Picked): string {
    const content = pickedContent(draft, picked);
    return content ? localized(content.title, locale).text : '';
  }

  function copyTo({ sessionId, ...place }: Move) {
    const session = draft.sessions.find(({ id }) => id === sessionId);
    return session ? [copyOf(session, place)] : [];
  }

  return {
    sentence,
    drop,
    draw(slot: Slot) {
      const sessionId = crypto.randomUUID();
      const { start, end } = spanOf(slot, zone);
      const title = t('newTitle');
      const own = locale === 'en' ? {} : { [locale]: title };
      const content = newContent(
        'workshop',
        { en: title, ...own },
        { start, end, groupIds: slot.groupIds },
      );
      desk.edit([{ type: 'create', sessionId, content }], t('step.create', { title }));
      desk.select([sessionId]);
      desk.say(
        sentence(
          { sessionId, siteVisitId: null, from: 'grid', over: null },
          slotToMove(sessionId, slot, zone),
          title,
        ),
      );
      focusTitle();
    },
    resize(sessionId: string, slot: Slot) {
      const move = slotToMove(sessionId, slot, zone);
      const title = words.title(sessionId);
      desk.edit(editsOf(draft, [move], null), t('step.resize', { title }));
      desk.say(sentence({ sessionId, siteVisitId: null, from: 'grid', over: null }, move));
    },
    /** With what is selected beside it. */
    toTray(sessionId: string) {
      acts.toTray(withSelected(sessionId));
    },
    duplicate(sessionId: string) {
      acts.duplicate(withSelected(sessionId));
    },
  };

  function withSelected(sessionId: string) {
    const ids = selection.has(sessionId) ? selection : new Set([sessionId]);
    return draft.sessions.filter((session) => ids.has(session.id) && isPlaced(session));
  }
}

/** A new session is named first: the inspector that opens for it gets the focus in its title. */
function focusTitle(): void {
  requestAnimationFrame(() => {
    const title = document.querySelector<HTMLInputElement>('.insp .langs input');
    title?.focus();
    title?.select();
  });
}
