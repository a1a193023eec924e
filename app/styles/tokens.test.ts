import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** WCAG 2.2: text 4.5 to 1, edges of controls and graphics 3 to 1. */
const TEXT = 4.5;
const GRAPHIC = 3;

const css = readFileSync('app/styles/tokens.css', 'utf8');

/** The custom properties of the first rule behind `selector`. */
function tokensOf(selector: string): Map<string, string> {
  const start = css.indexOf(`${selector} {`);
  const rule = css.slice(start, css.indexOf('}', start));
  const found = rule.matchAll(/--([\w-]+):\s*([^;]+);/g);
  return new Map([...found].map(([, name = '', value = '']) => [name, value]));
}

/** Relative luminance of "#rrggbb". */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

const GROUNDS = ['paper', 'sheet', 'well'];
const STATES = ['ok', 'warn', 'danger', 'info', 'accent'];
const KINDS = ['ceremony', 'talk', 'visit', 'transfer', 'meal', 'free'];

/** What is printed on what: foreground, ground, the least contrast. */
const PAIRS: [string, string, number][] = [
  ...GROUNDS.flatMap((ground): [string, string, number][] => [
    ...['ink', 'ink-2', 'ink-3', ...STATES].map((on): [string, string, number] => [
      on,
      ground,
      TEXT,
    ]),
    ['edge', ground, GRAPHIC],
  ]),
  ...STATES.flatMap((state): [string, string, number][] =>
    [state, 'ink', 'ink-2'].map((on) => [on, `${state}-tint`, TEXT]),
  ),
  ...KINDS.flatMap((kind): [string, string, number][] =>
    [`k-${kind}-tint`, 'sheet', 'paper'].map((ground) => [`k-${kind}`, ground, TEXT]),
  ),
  ...KINDS.slice(0, -1).flatMap((kind): [string, string, number][] => [
    ['ink-2', `k-${kind}-tint`, TEXT],
    ['ink-3', `k-${kind}-tint`, TEXT],
    ['accent', `k-${kind}-tint`, GRAPHIC],
  ]),
  ['ink-3', 'accent-tint', TEXT],
  ['ink-3', 'warn-tint', TEXT],
  ['ink-3', 'danger-tint', TEXT],
  ['on-accent', 'accent', TEXT],
  ['on-accent', 'accent-strong', TEXT],
  ['on-danger', 'danger', TEXT],
  ['sheet', 'ok', TEXT],
  ['sheet', 'warn', TEXT],
  ['sheet', 'info', TEXT],
  ['ink-2', 'press', TEXT],
  ['ink-3', 'press', TEXT],
];

describe.each([
  ['light', ':root'],
  ['dark', '[data-theme="dark"]'],
])('in the %s theme', (_, selector) => {
  const tokens = tokensOf(selector);

  test('everything printed can be read', () => {
    const tooFaint = PAIRS.filter(
      ([on, ground, least]) => contrast(tokens.get(on) ?? '', tokens.get(ground) ?? '') < least,
    );
    expect(tooFaint).toEqual([]);
  });
});

test('a device that prefers dark gets the same colours as a reader who chose dark', () => {
  expect(tokensOf(':root:not([data-theme])')).toEqual(tokensOf('[data-theme="dark"]'));
});
