import { MINUTE } from '@/lib/core/zoned-time';
import {
  CONFLICT_LEVELS,
  type Conflict,
  type ConflictCode,
  type ConflictParams,
  type Fix,
  type Span,
} from '../types';
import type { Placed } from './agenda';

type Proposals = readonly (Fix | null)[];

/** A conflict, and how it might end: worked out for the one that somebody looks at. */
export type Found = { conflict: Conflict; fixes: () => Proposals };

type Facts = {
  /** In the order of the agenda. */
  sessions?: readonly { id: string }[];
  personIds?: readonly string[];
  placeIds?: readonly (string | null)[];
  groupIds?: readonly string[];
  vehicleIds?: readonly string[];
  siteVisitIds?: readonly string[];
  minutes?: number;
  span?: Span | null;
  params?: ConflictParams;
  fixes?: () => Proposals;
};

/** @param subject tells conflicts of one code about the same sessions apart */
export function conflict(code: ConflictCode, facts: Facts, subject = ''): Found {
  const sessionIds = (facts.sessions ?? []).map(({ id }) => id);
  const found = {
    key: [code, ...sessionIds, subject].join(' ').trimEnd(),
    code,
    level: CONFLICT_LEVELS[code],
    sessionIds,
    personIds: unique(facts.personIds),
    placeIds: unique(facts.placeIds),
    groupIds: unique(facts.groupIds),
    vehicleIds: unique(facts.vehicleIds),
    siteVisitIds: unique(facts.siteVisitIds),
    minutes: facts.minutes ?? 0,
    span: facts.span ?? null,
    params: facts.params ?? {},
  };
  return {
    conflict: { ...found, factsKey: factsKey(found) },
    fixes: facts.fixes ?? (() => []),
  };
}

/** Whole minutes of an interval, a begun one counting. */
export function minutesOf({ start, end }: Span): number {
  return Math.ceil((end - start) / MINUTE);
}

/** What two overlapping intervals share. */
export function intersection(a: Span, b: Span): Span {
  return { start: Math.max(a.start, b.start), end: Math.min(a.end, b.end) };
}

/** Names for the groups of a lane: none where everyone is meant. */
export function inGroup(groupId: string | undefined | null): string[] {
  return groupId == null ? [] : [groupId];
}

export function visitIds(...sessions: readonly Placed[]): string[] {
  return sessions.flatMap(({ siteVisitId }) => siteVisitId ?? []);
}

function unique(ids: readonly (string | null)[] = []): string[] {
  if (ids.length < 2) return ids.filter((id) => id !== null);
  return [...new Set(ids)].filter((id) => id !== null).sort();
}

function factsKey(found: Omit<Conflict, 'factsKey'>): string {
  const { key, minutes, span, personIds, placeIds, groupIds, vehicleIds, siteVisitIds } = found;
  let facts = `${key}|${minutes}|${span?.start}|${span?.end}`;
  for (const ids of [personIds, placeIds, groupIds, vehicleIds, siteVisitIds]) {
    facts += `|${ids.join(',')}`;
  }
  for (const name in found.params) facts += `|${name}=${found.params[name]}`;
  return digest(facts);
}

/** A short stable name for a text: 53 bits of FNV-like mixing (cyrb53). Not for secrets. */
function digest(text: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}
