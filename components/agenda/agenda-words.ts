import { useLocale, useTranslations } from 'next-intl';
import type { Conflict } from '@/lib/agenda/types/conflict';
import type { Draft, NamedPlace } from '@/lib/agenda/types/draft';
import { localized } from '@/lib/core/localized';
import { formatDay, formatLength, formatTimeRange } from '@/lib/i18n/format';
import { languageName } from '@/lib/i18n/language-name';

export type ConflictText = { title: string; body: string };

/** The names and sentences of one draft, in the reader's language. */
export function useAgendaWords(draft: Draft) {
  const locale = useLocale();
  const t = useTranslations('agenda');
  const zone = draft.activity.timeZone;
  const sessions = new Map(draft.sessions.map((session) => [session.id, session]));
  const places = new Map(draft.places.map((place) => [place.id, place]));
  const groups = new Map(draft.groups.map((group) => [group.id, group.name]));
  const people = new Map(
    draft.sessions.flatMap((session) =>
      session.people.map(({ personId, name }): [string, string] => [personId, name]),
    ),
  );
  const length = (minutes: number) => formatLength(locale, minutes);

  function title(sessionId: string | undefined): string {
    const session = sessions.get(sessionId ?? '');
    return session ? localized(session.title, locale).text : '';
  }

  function placeName(id: string | null | undefined): string {
    const place = places.get(id ?? '');
    return place ? localized(place.name, locale).text : '';
  }

  /** The city of a place, else of the building around it. */
  function city(id: string | null | undefined): string {
    const seen = new Set<NamedPlace>();
    let place = places.get(id ?? '');
    while (place && !seen.has(place)) {
      if (place.city) return localized(place.city, locale).text;
      seen.add(place);
      place = places.get(place.parentId ?? '');
    }
    return '';
  }

  /** "Group A, Group B", or everyone. */
  function who(groupIds: readonly string[]): string {
    const names = groupIds.flatMap((id) => groups.get(id) ?? []);
    if (names.length === 0) return t('everyone');
    return names.map((name) => t('group', { name })).join(', ');
  }

  /** Whom sessions address: everyone as soon as one of them names no group. */
  function groupsOf(sessionIds: readonly string[]): string[] {
    const lists = sessionIds.map((id) => sessions.get(id)?.groupIds ?? []);
    return lists.some((ids) => ids.length === 0) ? [] : [...new Set(lists.flat())];
  }

  /** From city to city, or from place to place inside one. */
  function way(fromPlaceId: string, toPlaceId: string): { from: string; to: string } {
    const [from, to] = [city(fromPlaceId), city(toPlaceId)];
    return from && to && from !== to
      ? { from, to }
      : { from: placeName(fromPlaceId), to: placeName(toPlaceId) };
  }

  function conflictTitle({ code, minutes, params }: Conflict): string {
    if (code === 'day_bounds' && params.reason === 'days') return t('conflict.day_bounds_days');
    if (code === 'host_unconfirmed' && params.status === 'another_time') {
      return t('conflict.host_another_time');
    }
    if (code === 'lead_time' && (params.what === 'answer' || params.what === 'name_list')) {
      return t(`conflict.lead_time_${params.what}`);
    }
    return t(`conflict.${code}`, {
      length: length(minutes),
      expected: Number(params.expected ?? 0),
      limit: Number(params.limit ?? 0),
      language: languageName(locale, String(params.language ?? 'en')),
    });
  }

  function conflictWhere({ span, sessionIds, groupIds, personIds }: Conflict): string {
    const first = sessions.get(sessionIds[0] ?? '');
    const at = span ?? (first?.start != null && first.end != null ? toSpan(first) : null);
    const names = personIds.flatMap((id) => people.get(id) ?? []);
    const concerned = groupIds.length > 0 ? groupIds : groupsOf(sessionIds);
    const parties = groupIds.length > 0 || names.length === 0 ? [who(concerned), ...names] : names;
    if (!at) return parties.join(', ');
    const [start, end] = [new Date(at.start), new Date(at.end)];
    const when = `${formatDay(locale, start, zone)} ${formatTimeRange(start, end, zone)}`;
    return t('conflict.at', { when, who: parties.join(', ') });
  }

  function conflictWhat({ code, sessionIds, placeIds, params }: Conflict): string {
    const [first, second] = [title(sessionIds[0]), title(sessionIds[1])];
    if (code === 'travel_too_short') {
      const [from, to] = [sessions.get(sessionIds[0] ?? ''), sessions.get(sessionIds[1] ?? '')];
      return t(params.estimated ? 'conflictBody.travelAbout' : 'conflictBody.travel', {
        ...way(from?.placeId ?? '', to?.placeId ?? ''),
        needed: length(Number(params.needed)),
        available: length(Number(params.available)),
      });
    }
    if (code === 'language_missing') {
      return t('conflictBody.language', { people: Number(params.people), title: first });
    }
    if (code === 'host_unconfirmed' && params.status === 'another_time') {
      const [start, end] = [Number(params.agreedStart), Number(params.agreedEnd)].map(
        (instant) => new Date(instant),
      );
      if (start && end) {
        const when = `${formatDay(locale, start, zone)} ${formatTimeRange(start, end, zone)}`;
        return t('conflictBody.agreed', { title: first, when });
      }
    }
    if (code === 'order_broken' && second) {
      const isFirstLate = sessions.get(sessionIds[0] ?? '')?.mustFollowSessionId === sessionIds[1];
      return t('conflictBody.order', {
        later: isFirstLate ? first : second,
        earlier: isFirstLate ? second : first,
      });
    }
    const what = second
      ? t('conflictBody.two', { first, second })
      : first && t('conflictBody.one', { title: first });
    const name = placeName(placeIds[0]);
    // A visit often bears the name of its place: once is enough.
    return name && what && (second || name !== first)
      ? t('conflictBody.named', { name, rest: what })
      : what;
  }

  function conflict(found: Conflict): ConflictText {
    const [where, what] = [conflictWhere(found), conflictWhat(found)];
    return {
      title: conflictTitle(found),
      body: [where && `${where}.`, what].filter(Boolean).join(' '),
    };
  }

  return { sessions, title, placeName, city, who, way, conflict, conflictTitle, length };
}

export type AgendaWords = ReturnType<typeof useAgendaWords>;

function toSpan({ start, end }: { start: number | null; end: number | null }) {
  return { start: start ?? 0, end: end ?? 0 };
}
