import { describe, expect, test } from 'vitest';
import { staleLines } from './stale-lines';

describe('what differs in a stale form', () => {
  test('localised content is told language by language, only where it differs', () => {
    const yours = { en: 'Second title', ru: 'Название', ko: '' };
    const theirs = { en: 'First title', ru: 'Название' };
    expect(staleLines([{ field: 'title', yours, theirs }])).toEqual([
      { field: 'title', language: 'en', yours: 'Second title', theirs: 'First title' },
    ]);
  });

  test('any other answer is one line as it is', () => {
    const changes = [
      { field: 'startsAt', yours: '09:00', theirs: null },
      { field: 'groupIds', yours: ['a'], theirs: [] },
    ];
    expect(staleLines(changes)).toEqual(changes);
  });
});
