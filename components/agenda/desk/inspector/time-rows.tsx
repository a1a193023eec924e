'use client';
import { useLocale, useTranslations } from 'next-intl';
import { Select } from '@/components/ui/input';
import { tidyTime } from '@/components/ui/tidy-time';
import { LengthText, TimeText } from '@/components/ui/time';
import { timesProblem } from '@/lib/agenda/rules/session-times';
import type { EditableSession } from '@/lib/agenda/types/draft';
import { localDate, localTime, MINUTE, toInstant } from '@/lib/core/zoned-time';
import { formatLongDay } from '@/lib/i18n/format';
import { readLength, readTime } from '../clock-answers';
import { activityDates } from '../dates';
import { useDesk } from '../desk';
import { minutesOf } from '../waiting';
import { Answer } from './answer';
import { useChange } from './use-change';

/** Day, start, end and length. A new start moves the session, a new end makes it longer or shorter. */
export function TimeRows({ session }: { session: EditableSession }) {
  const t = useTranslations('agenda.inspect');
  const locale = useLocale();
  const draft = useDesk((desk) => desk.draft);
  const mayEdit = useDesk((desk) => desk.mayEdit);
  const change = useChange(session);
  const zone = draft.activity.timeZone;
  const { start, end } = session;
  const minutes = minutesOf(session);
  const day = start === null ? '' : localDate(start, zone);

  const moveTo = (date: string) => {
    if (date === '') return change({ start: null, end: null, duration: minutes });
    const time = start === null ? draft.activity.dayHours.start : localTime(start, zone);
    // Nobody typed it, so where the clocks skip it that day, it is an hour later.
    const at = toInstant(date, time, zone);
    return change({ start: at, end: at + minutes * MINUTE });
  };
  const startAt = (typed: string) => {
    const at = readTime(day, typed, zone);
    if (!at.ok) return at.code;
    change({ start: at.value, end: at.value + minutes * MINUTE });
    return undefined;
  };
  const endAt = (typed: string) => {
    const at = readTime(day, tidyTime(typed) === '00:00' ? '24:00' : typed, zone);
    if (!at.ok) return at.code;
    const problem = timesProblem({ start, end: at.value });
    if (problem) return problem.code;
    change({ end: at.value });
    return undefined;
  };
  const last = (typed: string) => {
    const length = readLength(typed);
    if (!length.ok) return length.code;
    change({ duration: length.value });
    return undefined;
  };

  return (
    <>
      <dt>{t('day')}</dt>
      <dd>
        {mayEdit ? (
          <Select
            dense
            aria-label={t('day')}
            value={day}
            placeholder={t('noDay')}
            options={activityDates(draft).map((value) => ({
              value,
              label: formatLongDay(locale, value, zone),
            }))}
            onChange={({ target }) => moveTo(target.value)}
          />
        ) : (
          (day && formatLongDay(locale, day, zone)) || t('noDay')
        )}
      </dd>
      <dt>{t('time')}</dt>
      <dd>
        {start === null || end === null ? (
          mayEdit ? (
            <span className="times">
              <Answer
                sessionId={session.id}
                label={t('minutes')}
                inputMode="numeric"
                value={String(minutes)}
                onAnswer={last}
              />
              {t('minutesShort')}
            </span>
          ) : (
            <LengthText minutes={minutes} />
          )
        ) : mayEdit ? (
          <span className="times">
            <Answer
              sessionId={session.id}
              label={t('start')}
              inputMode="numeric"
              maxLength={5}
              value={localTime(start, zone)}
              onAnswer={startAt}
            />
            {t('to')}
            <Answer
              sessionId={session.id}
              label={t('end')}
              inputMode="numeric"
              maxLength={5}
              value={localTime(end, zone)}
              onAnswer={endAt}
            />
            <span className="mut sm">
              <LengthText minutes={minutes} />
            </span>
          </span>
        ) : (
          <>
            <TimeText from={start} to={end} zone={zone} />{' '}
            <span className="mut sm">
              <LengthText minutes={minutes} />
            </span>
          </>
        )}
      </dd>
    </>
  );
}
