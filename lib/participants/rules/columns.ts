/** What the participants table can show of somebody, in the order in which the menu offers it. */
export const COLUMNS = [
  'name',
  'native',
  'position',
  'organization',
  'group',
  'status',
  'role',
  'visa',
  'arrives',
  'departs',
  'languages',
  'diet',
  'passport',
  'room',
  'email',
  'phone',
] as const;
export type ColumnId = (typeof COLUMNS)[number];

export const DEFAULT_COLUMNS: readonly ColumnId[] = [
  'name',
  'native',
  'position',
  'group',
  'status',
  'visa',
  'arrives',
  'languages',
];

/** All that a check-in helper gets to see of anybody, in this order. */
export const ROSTER_COLUMNS: readonly ColumnId[] = ['name', 'native', 'role', 'group'];

/** What is sealed in the database: opened only where its column is shown, and whoever opens it is written down. */
const SENSITIVE = ['diet'] as const satisfies readonly ColumnId[];
export type SensitiveColumn = (typeof SENSITIVE)[number];

export function sensitiveColumns(columns: readonly ColumnId[]): SensitiveColumn[] {
  return SENSITIVE.filter((column) => columns.includes(column));
}

/** The columns that an address names, in its order. The name is always there and first; what nobody knows is left out. */
export function readColumns(written: string | undefined): ColumnId[] {
  if (!written) return [...DEFAULT_COLUMNS];
  const named = written.split(',').flatMap((word) => COLUMNS.find((id) => id === word) ?? []);
  return [...new Set<ColumnId>(['name', ...named])];
}

/** The same for an address; nothing where it is the usual choice. */
export function writeColumns(columns: readonly ColumnId[]): string | null {
  const written = columns.join(',');
  return written === DEFAULT_COLUMNS.join(',') ? null : written;
}
