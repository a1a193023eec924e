import type { SourceFile } from './source-files';

const PARTS = ['schema', 'types', 'rules', 'policy', 'queries', 'commands', 'actions'];
const TECHNIQUE = ['core', 'auth', 'i18n'];
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const PAGE_LINES = 80;

/** Files that stand where the closed vocabulary of DESIGN.md section 7 has no place for them. */
export function findMisplaced(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) => [
    ...wrongPart(path),
    ...barrel(path, text),
    ...longPage(path, text),
  ]);
}

function wrongPart(path: string): string[] {
  const [top, domain = '', part = '', ...rest] = path.split('/');
  if (top !== 'lib' || TECHNIQUE.includes(domain)) return [];
  const isTest = /(\.db)?\.test\.ts$/.test(path);
  const name = part.replace(/(\.db)?(\.test)?\.ts$/, '');
  const fits = isTest && rest.length === 0 ? KEBAB.test(name) : PARTS.includes(name);
  const verb = rest[0]?.replace(/(\.db)?(\.test)?\.tsx?$/, '');
  if (fits && rest.length <= 1 && (verb === undefined || (KEBAB.test(verb) && verb !== 'index')))
    return [];
  return [
    `${path}: lib/${domain} holds only ${PARTS.join(', ')} (.ts, or a folder of that name with a verb a file)`,
  ];
}

/** A file that only passes on what others export hides who needs whom. */
function barrel(path: string, text: string): string[] {
  const statements = text
    .replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean);
  const passesOn = /^export\s+(type\s+)?(\*|\{[^}]*\})(\s+as\s+\w+)?\s+from\s/;
  const isBarrel =
    statements.length > 0 && statements.every((statement) => passesOn.test(statement));
  return isBarrel ? [`${path}: a barrel; import from the file itself`] : [];
}

function longPage(path: string, text: string): string[] {
  const lines = text.trimEnd().split('\n').length;
  const isPage = /^app\/.*\/?page\.tsx$/.test(path);
  return isPage && lines > PAGE_LINES
    ? [`${path}: ${lines} lines; a page has at most ${PAGE_LINES}, so move its parts to components`]
    : [];
}
