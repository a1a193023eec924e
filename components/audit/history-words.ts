import type { useTranslations } from 'next-intl';
import type { FieldChange, HistoryEntry, ObjectName } from '@/lib/audit/types';
import { isId } from '@/lib/core/ids';
import { type LocalizedText, localized } from '@/lib/core/localized';
import type { Locale } from '@/lib/core/vocabulary';
import { formatDate, formatNumber, formatTime } from '@/lib/i18n/format';
import { languageName } from '@/lib/i18n/language-name';
import words from '@/lib/i18n/messages/en/audit.json';
import { cityOfZone } from '@/lib/i18n/zone-names';

type Audit = ReturnType<typeof useTranslations<'audit'>>;
type Vocabulary = ReturnType<typeof useTranslations<'vocabulary'>>;

export type Speaker = {
  locale: Locale;
  audit: Audit;
  vocabulary: Vocabulary;
  /** Names of objects by id, as they are now. */
  names: Readonly<Record<string, ObjectName>>;
};

/** An entry in the reader's words, ready to be drawn. */
export type WrittenEntry = {
  id: string;
  iso: string;
  at: string;
  actor: string;
  deed: string;
  object: string;
  activity: string;
  changes: WrittenChange[];
  /** Personal changes that nobody can read any more. */
  isErased: boolean;
};

export type WrittenChange = {
  field: string;
  before: string;
  after: string;
  isWithheld?: true;
};

/** Which closed lists a field may take its words from. */
const LISTS: Record<string, readonly string[]> = {
  status: ['activityStatus', 'participantStatus', 'visitStatus'],
  role: ['grantedRole', 'participantRole', 'partnerRole', 'sessionPersonRole'],
  kind: ['activityKind', 'sessionKind'],
  country: ['country'],
  locale: ['locale'],
  sex: ['sex'],
  visa: ['visaState'],
};

/** In the order that people expect, which is that of the words. */
const FIELDS = Object.keys(words.fields);

const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;
const LANGUAGE = /^[a-z]{2}$/;
const DATE = /^\d{4}-\d\d-\d\d$/;

/** On whose clocks a value is told; `city` where the reader would not know it from the list. */
type Clock = { zone: string; city: string };

/**
 * `zone` is for the entry's own time, and the list names it; the changes of an activity are told in that activity's
 * zone, with its city where it is another one.
 */
export function writeEntry(speaker: Speaker, entry: HistoryEntry, zone: string): WrittenEntry {
  const { locale, audit } = speaker;
  const { id, at, actor, objectName, activity, changes, personal } = entry;
  const open = personal === 'erased' ? [] : personal;
  const told = activity?.timeZone ?? zone;
  const clock = { zone: told, city: told === zone ? '' : cityOfZone(told, locale) };
  const place = ({ field }: FieldChange) => FIELDS.indexOf(field) + 1 || FIELDS.length + 1;
  return {
    id,
    iso: at.toISOString(),
    at: `${formatDate(locale, at, zone)} ${formatTime(at, zone)}`,
    actor: actor ?? audit('system'),
    deed: writeDeed(speaker, entry),
    object: objectName ? writeName(locale, objectName) : '',
    activity: activity ? localized(activity.title, locale).text : '',
    // The database keeps no order of fields; the words have one that people expect.
    changes: [...changes, ...open]
      .toSorted((a, b) => place(a) - place(b))
      .map((change) => writeChange(speaker, change, clock))
      .filter(({ before, after, isWithheld }) => before || after || isWithheld),
    isErased: personal === 'erased',
  };
}

/** "Session: moved". */
function writeDeed({ audit }: Speaker, { objectType, action }: HistoryEntry): string {
  return audit('deed', {
    object: wordOr(audit, `objects.${objectType}`, objectType),
    action: wordOr(audit, `actions.${action}`, action),
  });
}

function writeName(locale: Locale, name: ObjectName): string {
  return typeof name === 'string' ? name : localized(name, locale).text;
}

function writeChange(
  speaker: Speaker,
  { field, before, after, isWithheld }: FieldChange,
  clock: Clock,
): WrittenChange {
  const write = (value: unknown) => writeValue(speaker, field, value, clock);
  const written = { before: write(before), after: write(after) };
  const { audit, vocabulary } = speaker;
  // Countries stand in the trail as fields of their own, one target each.
  const isCountry = vocabulary.has(`country.${field}` as never);
  return {
    field: isCountry
      ? wordOr(vocabulary, `country.${field}`, field)
      : wordOr(audit, `fields.${field}`, field),
    ...(isWithheld ? { isWithheld } : {}),
    ...(written.before === written.after ? inEveryLanguage(before, after, written) : written),
  };
}

function writeValue(speaker: Speaker, field: string, value: unknown, clock: Clock): string {
  const { locale, audit, names } = speaker;
  if (value === null || value === undefined || value === '') return '';
  if (typeof value === 'boolean') return audit(value ? 'yes' : 'no');
  if (typeof value === 'number') return formatNumber(locale, value);
  if (typeof value === 'string') {
    const name = names[value];
    if (name) return writeName(locale, name);
    if (isId(value)) return audit('gone');
    return writeTime(locale, value, clock) ?? listWord(speaker, field, value);
  }
  if (isLocalized(value)) return localized(value, locale).text;
  if (typeof value !== 'object') return '';
  const parts = Object.entries(value).map(([key, part]) =>
    writeValue(speaker, Array.isArray(value) ? field : key, part, clock),
  );
  return parts.filter(Boolean).join(Array.isArray(value) ? ', ' : ' ');
}

function writeTime(locale: Locale, value: string, { zone, city }: Clock): string | undefined {
  if (Number.isNaN(Date.parse(value))) return undefined;
  if (INSTANT.test(value)) {
    const at = new Date(value);
    return `${formatDate(locale, at, zone)} ${formatTime(at, zone)} ${city}`.trim();
  }
  return DATE.test(value) ? formatDate(locale, value, zone) : undefined;
}

function listWord({ locale, audit, vocabulary }: Speaker, field: string, value: string): string {
  // Which fields were shown, by the names that they have here.
  if (field === 'fields') return wordOr(audit, `fields.${value}`, value);
  if (field === 'languages' && LANGUAGE.test(value)) return languageName(locale, value);
  const keys = (LISTS[field] ?? []).map((list) => `${list}.${value}`);
  const key = keys.find((key) => vocabulary.has(key as never));
  return key ? wordOr(vocabulary, key, value) : value;
}

function isLocalized(value: unknown): value is LocalizedText {
  return typeof value === 'object' && value !== null && 'en' in value;
}

/** Where the reader's own language did not change, the change is in another one. */
function inEveryLanguage(before: unknown, after: unknown, written: Omit<WrittenChange, 'field'>) {
  if (!isLocalized(before) || !isLocalized(after)) return written;
  const all = (text: LocalizedText) =>
    Object.entries(text)
      .map(([language, words]) => `${language.toUpperCase()} ${words}`)
      .join(' · ');
  return { before: all(before), after: all(after) };
}

/** Any namespace, asked for keys that come out of the trail and not out of this program. */
type Words = ((key: never) => string) & { has: (key: never) => boolean };

/** The trail holds words of many versions; one that has no translation is shown as it was written. */
function wordOr(t: Words, key: string, fallback: string): string {
  const asked = key as never;
  return t.has(asked) ? t(asked) : fallback;
}
