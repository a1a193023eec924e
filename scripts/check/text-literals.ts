import { type Expression, type JSXChild, parseSync, Visitor } from 'oxc-parser';
import { lineOf, type SourceFile } from './source-files';

/** Attributes whose value people read or hear. */
const SPOKEN = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'description',
  'heading',
  'hint',
  'label',
  'placeholder',
  'title',
]);
const WORD = /\p{L}/u;

/** The style guide shows invented content in place of data, and does not exist in production. */
const SPECIMENS = 'app/(public)/styleguide/';

/** Words written into components and pages, where messages belong: nobody could read them in Russian or Korean. */
export function findTextLiterals(files: readonly SourceFile[]): string[] {
  return files.filter(({ path }) => isScreen(path)).flatMap(textIn);
}

function isScreen(path: string): boolean {
  const isTest = path.endsWith('.test.tsx');
  return /^(app|components)\/.*\.tsx$/.test(path) && !isTest && !path.startsWith(SPECIMENS);
}

type Literal = { start: number; value: string };

function textIn({ path, text }: SourceFile): string[] {
  const found: Literal[] = [];
  new Visitor({
    JSXElement: (node) => found.push(...node.children.flatMap(shownBy)),
    JSXFragment: (node) => found.push(...node.children.flatMap(shownBy)),
    JSXAttribute: ({ name, value }) => {
      if (name.type !== 'JSXIdentifier' || !SPOKEN.has(name.name)) return;
      if (value?.type === 'Literal') found.push(...literalsOf(value));
      if (value?.type === 'JSXExpressionContainer') found.push(...shownBy(value));
    },
  }).visit(parseSync(path, text).program);
  return found
    .filter(({ value }) => WORD.test(value))
    .map(
      ({ start, value }) =>
        `${path}:${lineOf(text, start)}: "${value.trim()}" belongs in lib/i18n/messages`,
    );
}

function shownBy(child: JSXChild): Literal[] {
  if (child.type === 'JSXText') return [child];
  if (child.type !== 'JSXExpressionContainer' || child.expression.type === 'JSXEmptyExpression')
    return [];
  return literalsOf(child.expression);
}

/** The strings that an expression can come out as, as far as its own text says. */
function literalsOf(expression: Expression): Literal[] {
  switch (expression.type) {
    case 'Literal':
      return typeof expression.value === 'string'
        ? [{ start: expression.start, value: expression.value }]
        : [];
    case 'TemplateLiteral':
      return expression.quasis.map(({ start, value }) => ({ start, value: value.raw }));
    case 'ConditionalExpression':
      return [...literalsOf(expression.consequent), ...literalsOf(expression.alternate)];
    case 'LogicalExpression':
      return [...literalsOf(expression.left), ...literalsOf(expression.right)];
    default:
      return [];
  }
}
