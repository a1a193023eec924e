import { expect, test } from 'vitest';
import { stale } from './stale';

test('a stale save is told only what differs, and the version to name', () => {
  const theirs = { city: 'Daejeon', quota: 4, title: { en: 'Visit', ru: '', ko: '' } };
  const yours = { city: 'Sejong', quota: 4, title: { en: 'Visit', ru: 'Визит', ko: '' } };

  expect(stale(theirs, yours, 7)).toEqual({
    ok: false,
    code: 'stale',
    version: 7,
    changes: [
      { field: 'city', yours: 'Sejong', theirs: 'Daejeon' },
      {
        field: 'title',
        yours: { en: 'Visit', ru: 'Визит', ko: '' },
        theirs: { en: 'Visit', ru: '', ko: '' },
      },
    ],
  });
});
