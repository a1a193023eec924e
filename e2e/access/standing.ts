/**
 * Who asks. All belong to one project, but the outsider, who coordinates the other one, and the anonymous one, who is
 * not signed in.
 */
export const IDENTITIES = [
  'admin',
  'manager',
  'coordinator',
  'focal',
  'helper',
  'delegate',
  'donor',
  'outsider',
  'anonymous',
] as const;
export type Identity = (typeof IDENTITIES)[number];
export type Account = Exclude<Identity, 'anonymous'>;

/** Whose objects are asked for; `missing` was never made, `malformed` cannot be an id or a slug. */
export type Whose = 'ours' | 'theirs' | 'missing' | 'malformed';

/** What somebody is to an object. A `stranger` has no business with it: to them it does not exist. */
export const STANDINGS = [
  'admin',
  'manager',
  'coordinator',
  'focal',
  'helper',
  'delegate',
  'donor',
  'stranger',
  'anonymous',
] as const;
export type Standing = (typeof STANDINGS)[number];

export const STAFF = ['admin', 'manager', 'coordinator'] as const;

/** Whoever plans in any project: places belong to all of them. */
export const PLANNERS: readonly Identity[] = [...STAFF, 'outsider'];

export function standingOf(identity: Identity, whose: Whose): Standing {
  if (identity === 'anonymous') return 'anonymous';
  if (whose === 'missing' || whose === 'malformed') return 'stranger';
  if (identity === 'admin') return 'admin';
  if (identity === 'outsider') return whose === 'theirs' ? 'coordinator' : 'stranger';
  return whose === 'ours' ? identity : 'stranger';
}
