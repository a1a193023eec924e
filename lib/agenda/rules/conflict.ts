import { MINUTE } from '@/lib/core/zoned-time';
import type { Span } from '../types/agenda';
import {
  CONFLICT_LEVELS,
  type Conflict,
  type ConflictCode,
  type ConflictParams,
  type Fix,
} from '../types/conflict';
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

const NONE: readonly never[] = [];
const NO_PARAMS = {};
const noFixes = () => NONE;

/** @param subject tells conflicts of one code about the same sessions apart */
export function conflict(code: ConflictCode, facts: Facts, subject = ''): Found {
  const sessionIds = (facts.sessions ?? []).map(({ id }) => id);
  const found = {
    key: keyOf(code, sessionIds, subject),
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
    params: facts.params ?? NO_PARAMS,
  };
  return {
    conflict: { ...found, factsKey: factsKey(found) },
    fixes: facts.fixes ?? noFixes,
  };
}

function keyOf(code: ConflictCode, sessionIds: readonly string[], subject: string): string {
  let key: string = code;
  for (const id of sessionIds) key += ` ${id}`;
  return subject === '' ? key : `${key} ${subject}`;
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

function unique(ids: readonly (string | null)[] = NONE): readonly string[] {
  const [first, second] = ids;
  if (second === undefined) return first == null ? NONE : [first];
  return [...new Set(ids)].filter((id) => id !== null).sort();
}

/** Of all facts besides the key, which an acknowledgement names as well. */
function factsKey(found: Omit<Conflict, 'factsKey'>): string {
  const { minutes, span, personIds, placeIds, groupIds, vehicleIds, siteVisitIds } = found;
  const digest = new Digest();
  digest.addNumber(minutes);
  if (span) {
    digest.addNumber(span.start / MINUTE);
    digest.addNumber(span.end / MINUTE);
  }
  digest.addTexts(personIds);
  digest.addTexts(placeIds);
  digest.addTexts(groupIds);
  digest.addTexts(vehicleIds);
  digest.addTexts(siteVisitIds);
  for (const name in found.params) {
    const value = found.params[name] ?? '';
    digest.addText(name);
    if (typeof value === 'number') digest.addNumber(value);
    else digest.addText(value);
  }
  return digest.toString();
}

/** A short stable name for facts: 64 bits of FNV-like mixing (cyrb53). Not for secrets. */
class Digest {
  private a = 0xdeadbeef;
  private b = 0x41c6ce57;

  addNumber(value: number): void {
    this.a = Math.imul(this.a ^ value, 2654435761);
    this.b = Math.imul(this.b ^ value, 1597334677);
  }

  addText(text: string): void {
    for (let i = 0; i < text.length; i += 1) this.addNumber(text.charCodeAt(i));
    this.addNumber(-1);
  }

  addTexts(texts: readonly string[]): void {
    for (const text of texts) this.addText(text);
    this.addNumber(-2);
  }

  toString(): string {
    const { a, b } = this;
    const high = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
    const low = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
    return `${(high >>> 0).toString(36)}.${(low >>> 0).toString(36)}`;
  }
}
