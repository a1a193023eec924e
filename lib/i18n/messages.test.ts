import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../core/vocabulary';
import { loadMessages } from './load-messages';

type Tree = { [key: string]: string | Tree };

/** Every message with its path, such as `ui.table.rows`. */
function flatten(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) => {
    const at = path ? `${path}.${key}` : key;
    return typeof value === 'string' ? [[at, value]] : flatten(value, at);
  });
}

/** The categories that a language's whole numbers fall into (Unicode CLDR); `other` is always there. */
const PLURALS = { en: ['one', 'other'], ru: ['few', 'many', 'one', 'other'], ko: ['other'] };

type Argument = { name: string; kind: string };
type Choice = { kind: 'plural' | 'ordinal' | 'select'; options: string[] };

function walk(elements: MessageFormatElement[]): MessageFormatElement[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.tag) return [element, ...walk(element.children)];
    if (element.type === TYPE.plural || element.type === TYPE.select) {
      return [element, ...Object.values(element.options).flatMap(({ value }) => walk(value))];
    }
    return [element];
  });
}

/** What a caller has to hand over: the names, and whether each is a plain value, a tag, a date, a choice. */
function argumentsOf(message: string): Argument[] {
  const named = walk(parse(message)).flatMap((element) =>
    element.type === TYPE.literal || element.type === TYPE.pound
      ? []
      : [{ name: element.value, kind: kindOf(element.type) }],
  );
  const unique = new Map(named.map((argument) => [`${argument.name} ${argument.kind}`, argument]));
  return [...unique.values()].toSorted((a, b) =>
    `${a.name}${a.kind}`.localeCompare(`${b.name}${b.kind}`),
  );
}

/** A number may be printed plainly in one language and govern a plural in another. */
function kindOf(type: TYPE): string {
  switch (type) {
    case TYPE.tag:
      return 'tag';
    case TYPE.date:
    case TYPE.time:
      return 'instant';
    case TYPE.select:
      return 'select';
    default:
      return 'value';
  }
}

function choicesOf(message: string): Choice[] {
  return walk(parse(message)).flatMap((element): Choice[] => {
    if (element.type === TYPE.select)
      return [{ kind: 'select', options: Object.keys(element.options) }];
    if (element.type !== TYPE.plural) return [];
    const kind = element.pluralType === 'ordinal' ? 'ordinal' : 'plural';
    return [
      { kind, options: Object.keys(element.options).filter((option) => !option.startsWith('=')) },
    ];
  });
}

const english = flatten(await loadMessages('en'));

describe.each(LOCALES)('messages in %s', (locale) => {
  test('are the same keys as in English, none missing and none left over', async () => {
    const keys = flatten(await loadMessages(locale)).map(([key]) => key);
    expect(keys.toSorted()).toEqual(english.map(([key]) => key).toSorted());
  });

  test('are all readable ICU, and none is empty', async () => {
    const bad = flatten(await loadMessages(locale)).filter(([, message]) => {
      try {
        return parse(message).length === 0;
      } catch {
        return true;
      }
    });
    expect(bad).toEqual([]);
  });

  test('take the same arguments as in English', async () => {
    const own = new Map(flatten(await loadMessages(locale)));
    const different = english
      .map(([key, message]) => ({
        key,
        english: argumentsOf(message),
        own: argumentsOf(own.get(key) ?? message),
      }))
      .filter((pair) => JSON.stringify(pair.english) !== JSON.stringify(pair.own));
    expect(different).toEqual([]);
  });

  test('have every plural form that the language has, and no other', async () => {
    const wrong = flatten(await loadMessages(locale)).flatMap(([key, message]) =>
      choicesOf(message)
        .filter(({ kind }) => kind === 'plural')
        .map(({ options }) => ({ key, options: options.toSorted() }))
        .filter(({ options }) => JSON.stringify(options) !== JSON.stringify(PLURALS[locale])),
    );
    expect(wrong).toEqual([]);
  });

  test('choose with a way out: every select has an `other`', async () => {
    const closed = flatten(await loadMessages(locale)).filter(([, message]) =>
      choicesOf(message).some(
        ({ kind, options }) => kind !== 'plural' && !options.includes('other'),
      ),
    );
    expect(closed).toEqual([]);
  });
});
