/** What may stand in braces in a letter; `messages/<locale>/letters.json` says what each is. */
export const LETTER_FIELDS = [
  'host',
  'contact',
  'activity',
  'project',
  'partners',
  'topic',
  'objective',
  'wishes',
  'place',
  'date',
  'time',
  'duration',
  'people',
  'countries',
  'group',
  'answerBy',
] as const;
export type LetterField = (typeof LETTER_FIELDS)[number];

/** The values of one letter; null: there is none. */
export type LetterValues = Readonly<Record<LetterField, string | null>>;

/** Each field as it stands in a text: `{host}`. The words of the messages have them as arguments. */
export const PLACEHOLDERS = Object.fromEntries(
  LETTER_FIELDS.map((field) => [field, `{${field}}`]),
) as Record<LetterField, string>;

const IN_BRACES = /\{([^{}]*)\}/g;

function isLetterField(name: string): name is LetterField {
  return (LETTER_FIELDS as readonly string[]).includes(name);
}

/** What stands in braces and is no field. */
export function unknownFields(text: string): string[] {
  return [...text.matchAll(IN_BRACES)]
    .map(([, name = '']) => name)
    .filter((name) => !isLetterField(name));
}

/** A line with its values; null where one of them is missing, so that no hole is left. */
export function fillLine(line: string, values: LetterValues): string | null {
  let isWhole = true;
  const filled = line.replace(IN_BRACES, (braces, name: string) => {
    if (!isLetterField(name)) return braces;
    const value = values[name];
    isWhole &&= value !== null;
    return value ?? '';
  });
  return isWhole ? filled : null;
}

/** The lines of a text that have all of their values; a value of several lines is several. */
export function fillLines(text: string, values: LetterValues): string[] {
  return text.split('\n').flatMap((line) => fillLine(line.trim(), values)?.split('\n') ?? []);
}
