import { expect, test } from 'vitest';
import { storedTravel, travelForm } from './rules';

const AT = new Date('2023-10-20T03:00:00Z');
const form = {
  visa: 'issued',
  arrivesOn: '2023-10-23',
  arrivesTime: '07:40',
  arrivalFlight: 'KC 909',
  departsOn: '',
  departsTime: '',
  departureFlight: '',
  room: '1204',
  isBriefed: true,
} as const;

test('a time of the form is one on the clocks of the activity', () => {
  const stored = storedTravel(form, 'Asia/Seoul', null, AT);
  expect(stored).toEqual({
    visa: 'issued',
    arrivalFlight: 'KC 909',
    arrivesAt: new Date('2023-10-22T22:40:00Z'),
    departureFlight: null,
    departsAt: null,
    room: '1204',
    briefedAt: AT,
  });
  expect(travelForm({ ...stored, version: 3 }, 'Asia/Seoul')).toEqual({ ...form, version: 3 });
});

test('who was briefed stays briefed since then', () => {
  const briefedAt = new Date('2023-10-01T00:00:00Z');
  expect(storedTravel(form, 'Asia/Seoul', { briefedAt }, AT).briefedAt).toEqual(briefedAt);
  expect(
    storedTravel({ ...form, isBriefed: false }, 'Asia/Seoul', { briefedAt }, AT),
  ).toMatchObject({
    briefedAt: null,
  });
});

test('of whom nothing was saved the form is empty and the visa unknown', () => {
  expect(travelForm(null, 'Asia/Seoul')).toMatchObject({
    visa: 'unknown',
    arrivesOn: '',
    room: '',
    isBriefed: false,
    version: 0,
  });
});
