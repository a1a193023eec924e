import { describe, expect, test } from 'vitest';
import { readinessBoard, totalCells } from './readiness';
import { facts } from './testing/facts';

const timeZone = 'Asia/Seoul';
const at = (iso: string) => ({ at: Date.parse(iso), timeZone });
const NOON = at('2023-10-10T03:00:00Z');

const cell = (step: string, ...[changed, deadlines = {}, clock = NOON]: Input) =>
  readinessBoard([facts(changed)], deadlines, clock)[0]?.cells.find((it) => it.step === step);
type Input = [
  Parameters<typeof facts>[0],
  Parameters<typeof readinessBoard>[1]?,
  ReturnType<typeof at>?,
];

describe('nominated', () => {
  test.each([
    ['nobody', {}, 0, 4, 'waiting'],
    ['some', { nominated: 1, accepted: 1 }, 2, 2, 'waiting'],
    ['all, in whatever status', { nominated: 1, accepted: 1, confirmed: 2 }, 4, 0, 'done'],
    ['more than there are places', { confirmed: 6 }, 4, 0, 'done'],
    ['nobody who takes a place', { reserve: 3, declined: 1, withdrawn: 1 }, 0, 4, 'waiting'],
  ])('counts places: %s', (_case, counts, done, missing, state) => {
    expect(cell('nominated', { counts })).toMatchObject({ needed: 4, done, missing, state });
  });

  test('is due at the nomination deadline of the delegation, whatever the dates of the steps', () => {
    const nominationDeadline = '2023-10-10T03:00:00.000Z';
    const due = Date.parse(nominationDeadline);
    const of = (now: string) => cell('nominated', { nominationDeadline }, {}, at(now));
    expect(of('2023-10-06T03:00:00Z')).toMatchObject({ due, state: 'waiting' });
    expect(of('2023-10-07T03:00:00Z')).toMatchObject({ due, state: 'soon' });
    expect(of('2023-10-10T02:59:59Z')).toMatchObject({ due, state: 'soon' });
    expect(of('2023-10-10T03:00:00Z')).toMatchObject({ due, state: 'overdue' });
  });

  test('without places nobody is needed', () => {
    expect(cell('nominated', { quota: 0 })).toMatchObject({ state: 'empty' });
  });
});

describe('a step with a date', () => {
  const visa = { ...facts().steps, visa: { needed: 3, done: 1 } };
  const of = (dueOn: string | undefined, now: string, steps = visa) =>
    cell('visa', { steps }, dueOn ? { visa: dueOn } : {}, at(now));

  test.each([
    ['days before', '2023-10-14', '2023-10-10T03:00:00Z', 'waiting'],
    ['within three days of its end', '2023-10-12', '2023-10-10T03:00:00Z', 'soon'],
    ['the last second of the day in Seoul', '2023-10-10', '2023-10-10T14:59:59Z', 'soon'],
    ['midnight in Seoul', '2023-10-10', '2023-10-10T15:00:00Z', 'overdue'],
    ['without a date', undefined, '2030-01-01T00:00:00Z', 'waiting'],
  ])('is %s', (_case, dueOn, now, state) => {
    expect(of(dueOn, now)).toMatchObject({ needed: 3, done: 1, missing: 2, state });
  });

  test('is done or not needed, however late it is', () => {
    const done = { ...visa, visa: { needed: 3, done: 3 } };
    expect(of('2023-10-01', '2023-10-10T00:00:00Z', done)?.state).toBe('done');
    const none = { ...visa, visa: { needed: 0, done: 0 } };
    expect(of('2023-10-01', '2023-10-10T00:00:00Z', none)?.state).toBe('empty');
  });
});

describe('the board', () => {
  const steps = (step: 'visa' | 'room', needed: number, done = 0) => ({
    ...facts().steps,
    [step]: { needed, done },
  });
  const rows = readinessBoard(
    [
      facts({ country: 'KZ', quota: 0 }),
      facts({ country: 'KG', quota: 0, steps: steps('room', 2) }),
      facts({ country: 'TJ', quota: 0, steps: steps('visa', 2, 1) }),
      facts({ country: 'UZ', quota: 0, steps: steps('room', 1) }),
    ],
    { visa: '2023-10-09', room: '2023-10-12' },
    NOON,
  );

  test('shows what is overdue first, then what is due soon, then the order of the countries', () => {
    expect(rows.map(({ delegation }) => delegation.country)).toEqual(['TJ', 'KG', 'UZ', 'KZ']);
  });

  test('sums up each step: the worst state, and what is due first', () => {
    const totals = totalCells(rows);
    expect(totals.find(({ step }) => step === 'visa')).toEqual({
      step: 'visa',
      needed: 2,
      done: 1,
      missing: 1,
      due: Date.parse('2023-10-09T15:00:00Z'),
      state: 'overdue',
    });
    expect(totals.find(({ step }) => step === 'room')).toMatchObject({ needed: 3, state: 'soon' });
    expect(totals.find(({ step }) => step === 'flight')).toMatchObject({
      due: null,
      state: 'empty',
    });
  });
});
