'use client';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { useErrorText } from '@/components/forms/error-text';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { firstFit } from '@/lib/agenda/rules/first-fit';
import { localized } from '@/lib/core/localized';
import { localDate, localTime, MINUTE } from '@/lib/core/zoned-time';
import { formatDay, formatTimeRange } from '@/lib/i18n/format';
import { readLength, readTime } from './clock-answers';
import { activityDates } from './dates';
import { useDesk } from './desk';
import { visitContent } from './new-content';
import { PlacementChecks } from './placement-checks';
import { usePlacement } from './use-placement';
import { minutesOf, type Waiting } from './waiting';
import { type When, WhenFields } from './when-fields';
import { useDeskWords } from './words';

/** The form way of dragging: what would clash there is said before it is placed. */
export function PlaceDialog({
  waiting: { session, visit },
  onClose,
  onPlaced,
}: {
  waiting: Waiting;
  onClose: () => void;
  onPlaced: () => void;
}) {
  const t = useTranslations('agenda.place');
  const steps = useTranslations('agenda.step');
  const errorText = useErrorText();
  const locale = useLocale();
  const words = useDeskWords();
  const draft = useDesk((desk) => desk.draft);
  const day = useDesk((desk) => desk.day);
  const edit = useDesk((desk) => desk.edit);
  const say = useDesk((desk) => desk.say);
  const zone = draft.activity.timeZone;
  const [id] = useState(() => session?.id ?? crypto.randomUUID());
  const waits = session ?? (visit && { ...visitContent(visit), id });
  const [when, setWhen] = useState<When>(() => firstGuess());
  const [isAsked, ask] = useState(false);
  const title = localized(session?.title ?? visit?.topic ?? { en: '' }, locale).text;

  /** The first hour that fits; else when the host opens, else when the day begins. */
  function firstGuess(): When {
    const window = visit?.windows?.[0];
    const minutes = session ? minutesOf(session) : (visit?.duration ?? 60);
    const fit = waits && firstFit(draft, waits, minutes, day ?? undefined);
    return {
      day: fit
        ? localDate(fit.start, zone)
        : (window?.date ?? day ?? activityDates(draft)[0] ?? ''),
      time: fit
        ? localTime(fit.start, zone)
        : (window?.start ?? draft.activity.dayHours.start).slice(0, 5),
      minutes: String(minutes),
      groupIds: waits?.groupIds ?? [],
    };
  }

  const start = readTime(when.day, when.time, zone);
  const length = readLength(when.minutes);
  const span =
    start.ok && length.ok ? { start: start.value, end: start.value + length.value * MINUTE } : null;
  const content = span && { ...span, groupIds: when.groupIds };
  const edits =
    content &&
    (session
      ? ([{ type: 'change', sessionId: id, changes: content }] as const)
      : visit &&
        ([
          { type: 'create', sessionId: id, content: { ...visitContent(visit), ...content } },
        ] as const));
  const placement = usePlacement(content && waits ? { ...waits, ...content } : null);

  const place = () => {
    ask(true);
    if (!edits || !span) return;
    edit(edits, steps('place', { title }));
    const at = `${formatDay(locale, span.start, zone)} ${formatTimeRange(span.start, span.end, zone)}`;
    say(t('placed', { title, at, who: words.who(when.groupIds) }));
    onPlaced();
  };

  return (
    <Dialog
      open
      onOpenChange={(next) => !next && onClose()}
      title={t('title', { title })}
      footer={
        <Button variant="primary" onClick={place}>
          {t('confirm')}
        </Button>
      }
    >
      <WhenFields
        when={when}
        onChange={(change) => setWhen({ ...when, ...change })}
        errors={{
          time: isAsked && !start.ok ? errorText(start.code) : undefined,
          minutes: isAsked && !length.ok ? errorText(length.code) : undefined,
        }}
      />
      {placement && <PlacementChecks placement={placement} />}
    </Dialog>
  );
}
