import { expect, test } from 'vitest';
import type { AgendaVisit } from '../types/agenda';
import { firstFit } from './first-fit';
import { agendaOf, at, session } from './testing/example-agenda';

const visit: AgendaVisit = {
  id: 'port visit',
  status: 'confirmed',
  groupIds: ['A'],
  windows: [{ date: '2023-10-26', start: '09:00', end: '17:00' }],
};
const port = {
  ...session('port', 26, ['00:00', '01:00'], { placeId: 'daejeon', siteVisitId: visit.id }),
  start: null,
  end: null,
};
const busy = session('talk', 26, ['08:30', '09:20'], { placeId: 'sejong' });

test('the first hour that fits is after what the group does before, and the way from there', () => {
  const input = agendaOf([busy, port], { visits: [visit] });
  expect(firstFit(input, port, 75)).toEqual({ start: at(26, '10:00'), end: at(26, '11:15') });
});

test('without windows of a host any day will do, from its first hour', () => {
  const free = { ...port, siteVisitId: null };
  const input = agendaOf([busy, free]);
  expect(firstFit(input, free, 60)).toEqual({ start: at(24, '08:00'), end: at(24, '09:00') });
  expect(firstFit(input, free, 60, '2023-10-26')).toEqual({
    start: at(26, '10:00'),
    end: at(26, '11:00'),
  });
});

test('a date that was wished for comes before earlier ones', () => {
  const wished = { ...visit, windows: null, wishedDates: ['2023-10-25'] };
  const input = agendaOf([port], { visits: [wished] });
  expect(firstFit(input, port, 60)).toEqual({ start: at(25, '08:00'), end: at(25, '09:00') });
});

test('nothing fits where the host has less time than the visit takes', () => {
  const input = agendaOf([port], { visits: [visit] });
  expect(firstFit(input, port, 9 * 60)).toBe(null);
});
