import { expect, test } from 'vitest';
import { cityOfZone, homeZone, utcOffset } from './zone-names';

test('a zone is called by its city in the language of the reader', () => {
  expect(cityOfZone('Asia/Almaty', 'ru')).toBe('Астана');
  expect(cityOfZone('Asia/Seoul', 'ko')).toBe('서울');
  expect(cityOfZone('America/Port_of_Spain', 'ko')).toBe('Port of Spain');
});

test('the home of a delegation is where its capital is', () => {
  expect(homeZone('TJ')).toBe('Asia/Dushanbe');
});

test('an offset is that of the date: Kazakhstan went back an hour in 2024', () => {
  expect(utcOffset('2023-10-24', 'Asia/Seoul')).toBe('UTC+9');
  expect(utcOffset('2023-10-24', 'Asia/Almaty')).toBe('UTC+6');
  expect(utcOffset('2024-10-24', 'Asia/Almaty')).toBe('UTC+5');
  expect(utcOffset('2023-07-01', 'America/St_Johns')).toBe('UTC−2:30');
});
