import { expect, test } from 'vitest';
import { countMeals } from './meals';

test('meals are counted by what people eat and by group, whoever they are', () => {
  const people = [
    { groupId: 'a', diet: null },
    { groupId: 'a', diet: 'Halal' },
    { groupId: null, diet: 'vegetarian' },
    { groupId: 'b', diet: ' halal' },
    { groupId: 'a', diet: ' ' },
    { groupId: 'a', diet: null },
  ];
  expect(countMeals(people)).toEqual([
    {
      diet: 'Halal',
      people: 2,
      groups: [
        { groupId: 'a', people: 1 },
        { groupId: 'b', people: 1 },
      ],
    },
    { diet: 'vegetarian', people: 1, groups: [{ groupId: null, people: 1 }] },
    { diet: null, people: 3, groups: [{ groupId: 'a', people: 3 }] },
  ]);
});

test('of nobody there is nothing to count', () => {
  expect(countMeals([])).toEqual([]);
});
