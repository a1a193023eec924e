import { expect, test } from 'vitest';
import type { HeldPart } from '@/lib/personal-data/types';
import { heldJson } from './export-json';

const MADE_AT = new Date('2023-10-24T01:30:00Z');

async function written(parts: HeldPart[]): Promise<unknown> {
  async function* read() {
    for (const part of parts) yield await Promise.resolve(part);
  }
  return JSON.parse(await new Response(heldJson(read(), MADE_AT)).text());
}

test('a part that was read in pieces is one list, and an empty one an empty list', async () => {
  expect(
    await written([
      { section: 'person', items: [{ name: 'Айгерім "A"' }] },
      { section: 'travel', items: [] },
      { section: 'history', items: [{ at: MADE_AT }] },
      { section: 'history', items: [{ action: 'created' }, { action: 'updated' }] },
    ]),
  ).toEqual({
    madeAt: '2023-10-24T01:30:00.000Z',
    person: [{ name: 'Айгерім "A"' }],
    travel: [],
    history: [{ at: '2023-10-24T01:30:00.000Z' }, { action: 'created' }, { action: 'updated' }],
  });
});

test('of nothing, the file is still one object', async () => {
  expect(await written([])).toEqual({ madeAt: '2023-10-24T01:30:00.000Z' });
});
