import {
  type Argument,
  type CallExpression,
  type ObjectExpression,
  parseSync,
  Visitor,
} from 'oxc-parser';
import { lineOf, type SourceFile } from './source-files';

/** Methods of zod whose last argument is the message. */
const CHECKS = new Set([
  'date',
  'email',
  'endsWith',
  'int',
  'length',
  'max',
  'min',
  'negative',
  'nonempty',
  'nonnegative',
  'positive',
  'regex',
  'refine',
  'startsWith',
  'time',
  'url',
  'uuid',
]);
const CODE = /^[a-z][A-Za-z0-9_.]*$/;

type Code = { start: number; code: string };

/**
 * Codes that no message says in words: what commands refuse with, and the messages of schemas. `words` are the keys of
 * the messages `errors`. TypeScript sees the keys that components ask for; these are strings until they are shown.
 */
export function findUnsaidCodes(
  files: readonly SourceFile[],
  words: ReadonlySet<string>,
): string[] {
  return files
    .filter(({ path }) => /^lib\/.*\.ts$/.test(path) && !/\.test\.ts$|\/testing\//.test(path))
    .flatMap(({ path, text }) =>
      codesIn(path, text)
        .filter(({ code }) => !words.has(code))
        .map(
          ({ start, code }) =>
            `${path}:${lineOf(text, start)}: lib/i18n/messages/*/errors.json lacks "${code}"`,
        ),
    );
}

function codesIn(path: string, text: string): Code[] {
  const found: Code[] = [];
  const isSchema = /\/schema(\.ts|\/)|^lib\/core\/input\.ts$/.test(path);
  // A rule may fail with codes of its own, which the messages of its domain say.
  const isCommand = /\/commands(\.ts|\/)/.test(path);
  new Visitor({
    CallExpression: (call) => {
      if (isCommand && isFail(call)) found.push(...literal(call.arguments[0]));
      if (isSchema && isCheck(call)) found.push(...literal(call.arguments.at(-1)));
    },
    ObjectExpression: (object) => {
      if (isSchema) found.push(...messagesOf(object));
    },
  }).visit(parseSync(path, text).program);
  return found;
}

function isFail({ callee }: CallExpression): boolean {
  return callee.type === 'Identifier' && callee.name === 'fail';
}

function isCheck({ callee }: CallExpression): boolean {
  return (
    callee.type === 'MemberExpression' &&
    callee.property.type === 'Identifier' &&
    CHECKS.has(callee.property.name)
  );
}

function messagesOf(object: ObjectExpression): Code[] {
  return object.properties.flatMap((property) =>
    property.type === 'Property' &&
    property.key.type === 'Identifier' &&
    ['error', 'message'].includes(property.key.name)
      ? literal(property.value)
      : [],
  );
}

function literal(node: Argument | undefined): Code[] {
  return node?.type === 'Literal' && typeof node.value === 'string' && CODE.test(node.value)
    ? [{ start: node.start, code: node.value }]
    : [];
}
