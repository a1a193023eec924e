import { describe, expect, test } from 'vitest';
import { checkAgenda } from './check-agenda';
import { agendaOf, codes, session } from './testing/example-agenda';

describe('languages', () => {
  const talk = session('talk', 25, ['09:00', '10:00'], { languages: ['ko'] });
  const groups = [
    {
      id: 'A',
      headCount: 14,
      listeners: [
        { languages: ['ru', 'en'], count: 12 },
        { languages: ['ka'], count: 2 },
      ],
    },
  ];
  const heardWith = (...languages: string[]) => {
    const people = [{ personId: 'anna', role: 'interpreter' as const, languages }];
    return checkAgenda(agendaOf([{ ...talk, people }], { groups })).map(({ params }) => params);
  };

  test('whoever understands neither speaker nor interpreter is counted, by language', () => {
    expect(checkAgenda(agendaOf([talk], { groups }))).toMatchObject([
      { code: 'language_missing', level: 'warning', params: { language: 'ka', people: 2 } },
      { code: 'language_missing', level: 'warning', params: { language: 'ru', people: 12 } },
    ]);
    expect(heardWith('ko', 'en')).toEqual([{ language: 'ka', people: 2 }]);
  });

  test('an interpreter helps only from a language that is spoken', () => {
    expect(heardWith('en', 'ru')).toHaveLength(2);
  });

  test('a lunch needs no interpreter', () => {
    expect(codes(agendaOf([{ ...talk, kind: 'meal' }], { groups }))).toEqual([]);
  });
});
