import { SESSION_KINDS, type SessionKind } from '@/lib/core/vocabulary';

/** Pieces of words by which programs and people name the kinds, in the order in which they are looked for. */
const WORDS: readonly [SessionKind, RegExp][] = [
  [
    'meal',
    /lunch|dinner|breakfast|coffee|\bmeal\b|\btea\b|обед|ужин|завтрак|кофе|питани|식사|점심|저녁|아침|오찬|만찬|다과/u,
  ],
  ['transfer', /transfer|\bbus\b|shuttle|departure|arrival|трансфер|переезд|автобус|이동|버스/u],
  ['ceremony', /ceremon|opening|closing|церемони|открыти|закрыти|개회|폐회|개막|폐막|행사/u],
  [
    'site_visit',
    /site.?visit|excursion|\btour\b|field.?trip|посещени|экскурси|визит|방문|견학|시찰/u,
  ],
  [
    'workshop',
    /workshop|tutorial|hands.?on|training|воркшоп|семинар|мастер.?класс|практикум|워크숍|워크샵|실습/u,
  ],
  ['free', /\bfree\b|own time|свободн|자유/u],
  [
    'talk',
    /talk|lecture|keynote|panel|session|presentation|discussion|podium|доклад|лекци|панел|выступлени|강연|발표|강의|토론|세션/u,
  ],
];

/** The kind that a word of a file means; null where nobody can tell. */
export function readKind(word: string | null): SessionKind | null {
  if (word === null) return null;
  const known = word
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '_');
  const own = SESSION_KINDS.find((kind) => kind === known);
  return own ?? WORDS.find(([, words]) => words.test(word.toLowerCase()))?.[0] ?? null;
}
