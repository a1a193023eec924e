import type { getTranslations } from 'next-intl/server';
import type { Activity } from '@/lib/activities/types';
import { attendanceRowsByCountry, counts, countsBy } from '@/lib/attendance/rules';
import type { AttendanceCounts, AttendanceReport } from '@/lib/attendance/types';
import { localized } from '@/lib/core/localized';
import type { Locale } from '@/lib/core/vocabulary';
import { type XlsxCell, type XlsxSheet, xlsxFile } from '@/lib/core/xlsx';
import { localDate, localTime } from '@/lib/core/zoned-time';
import { formatDateRange } from '@/lib/i18n/format';
import { cityOfZone } from '@/lib/i18n/zone-names';

type Words = {
  locale: Locale;
  t: Awaited<ReturnType<typeof getTranslations<'attendance'>>>;
  words: Awaited<ReturnType<typeof getTranslations<'vocabulary'>>>;
  madeAt: Date;
};

/** The matrix, the totals and the rules behind them, with typed cells, in the language of the reader. */
export function attendanceXlsx(
  activity: Activity,
  report: AttendanceReport,
  words: Words,
): Promise<Buffer> {
  return xlsxFile([
    matrixSheet(activity, report, words),
    sessionSheet(activity, report, words),
    countrySheet(report, words),
    definitionSheet(activity, report, words),
  ]);
}

function matrixSheet(
  activity: Activity,
  report: AttendanceReport,
  { locale, t, words }: Words,
): XlsxSheet {
  const byPerson = Map.groupBy(report.rows, ({ participantId }) => participantId);
  const zone = activity.timeZone;
  return {
    name: t('file.matrix'),
    columns: [
      { header: t('file.name') },
      { header: t('file.nativeName') },
      { header: t('country') },
      ...report.sessions.map(({ title, startsAt }) => {
        const at = Date.parse(startsAt);
        return {
          header: `${localDate(at, zone)} ${localTime(at, zone)} ${localized(title, locale).text}`,
          width: 16,
        };
      }),
      { header: t('attended') },
      { header: t('file.countable') },
      { header: t('rate') },
    ],
    rows: report.people.map(({ participantId, name, nativeName, country }) => {
      const rows = byPerson.get(participantId) ?? [];
      const states = new Map(rows.map(({ sessionId, state }) => [sessionId, state]));
      const { attended, countable, rate } = counts(rows);
      return [
        name,
        nativeName,
        country && words(`country.${country}`),
        ...report.sessions.map(({ id }): XlsxCell => {
          const state = states.get(id);
          return state ? words(`markState.${state}`) : state === null ? t('unmarked') : null;
        }),
        attended,
        countable,
        percent(rate),
      ];
    }),
  };
}

function sessionSheet(
  activity: Activity,
  { sessions, rows }: AttendanceReport,
  { locale, t, words }: Words,
): XlsxSheet {
  const zone = activity.timeZone;
  const bySession = countsBy(rows, ({ sessionId }) => sessionId);
  return {
    name: t('file.bySession'),
    columns: [
      { header: t('file.date') },
      { header: t('file.start') },
      { header: t('session') },
      { header: t('file.kind') },
      ...figureColumns(t),
    ],
    rows: [
      ...sessions.map(({ id, title, kind, startsAt }): XlsxCell[] => {
        const at = Date.parse(startsAt);
        return [
          { date: localDate(at, zone) },
          localTime(at, zone),
          localized(title, locale).text,
          words(`sessionKind.${kind}`),
          ...figures(bySession.get(id) ?? counts([])),
        ];
      }),
      [t('all'), null, null, null, ...figures(counts(rows))],
    ],
  };
}

function countrySheet(report: AttendanceReport, { t, words }: Words): XlsxSheet {
  const byCountry = countsBy(attendanceRowsByCountry(report), ({ country }) => country);
  return {
    name: t('file.byCountry'),
    columns: [{ header: t('country') }, ...figureColumns(t)],
    rows: [
      ...[...byCountry].map(([country, of]): XlsxCell[] => [
        country && words(`country.${country}`),
        ...figures(of),
      ]),
      [t('all'), ...figures(counts(report.rows))],
    ],
  };
}

function definitionSheet(
  activity: Activity,
  { signOff }: AttendanceReport,
  { locale, t, madeAt }: Words,
): XlsxSheet {
  const zone = activity.timeZone;
  return {
    name: t('file.definitions'),
    columns: [
      { header: t('file.activity') },
      { header: localized(activity.title, locale).text, width: 60 },
    ],
    rows: [
      [t('file.period'), formatDateRange(locale, activity.startsOn, activity.endsOn, zone)],
      [t('file.timeZone'), cityOfZone(zone, locale)],
      [t('file.made'), { date: localDate(madeAt.getTime(), zone) }],
      [
        t('file.signOff'),
        signOff
          ? t('file.signed', {
              number: signOff.number,
              date: localDate(Date.parse(signOff.signedAt), zone),
            })
          : t('file.notSigned'),
      ],
      [t('rate'), t('rules', { threshold: activity.attendanceThreshold })],
    ],
  };
}

const FIGURES = [
  'expected',
  'attended',
  'late',
  'leftEarly',
  'excused',
  'absent',
  'unmarked',
] as const;

function figureColumns(t: Words['t']) {
  return [...FIGURES.map((figure) => ({ header: t(figure) })), { header: t('rate') }];
}

function figures(of: AttendanceCounts): XlsxCell[] {
  return [...FIGURES.map((figure) => of[figure]), percent(of.rate)];
}

function percent(rate: number | null): XlsxCell {
  return rate === null ? null : { percent: rate };
}
