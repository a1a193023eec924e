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
  const [top, domain = '', ...below] = path.split('/');
  if (top !== 'lib' || TECHNIQUE.includes(domain) || fits(below)) return [];
  return [
    `${path}: lib/${domain} holds only ${PARTS.join(', ')} (.ts, or a folder of that name with a verb a file)`,
  ];
}

/** What stands below `lib/<domain>`: a part, a verb of a part, a test of either, or what the tests share. */
function fits(below: readonly string[]): boolean {
  const names = below.map((name) => name.replace(/(\.db)?(\.test)?\.ts$/, ''));
  const [part = '', verb, ...deeper] = names;
  if (!names.every((name) => KEBAB.test(name)) || names.includes('index')) return false;
  if (names.at(-2) === 'testing') return true;
  if (verb === undefined) return PARTS.includes(part) || below[0]?.endsWith('.test.ts') === true;
  return PARTS.includes(part) && deeper.length === 0;
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
