import { expect, test } from 'vitest';
import type { ParticipantStatus } from '@/lib/core/vocabulary';
import type { Participation } from '../types';
import { chooseParticipation } from './choose-participation';

const one = (
  participantId: string,
  startsOn: string,
  endsOn: string,
  status: ParticipantStatus = 'confirmed',
): Participation => ({
  participantId,
  activityId: participantId,
  personId: 'p',
  formerIds: [],
  groupId: null,
  groupName: null,
  status,
  country: 'KZ',
  title: { en: participantId },
  startsOn,
  endsOn,
  timeZone: 'Asia/Seoul',
  isIllustrative: false,
  releaseKey: null,
});

const past = one('past', '2022-05-01', '2022-05-03');
const running = one('running', '2023-10-24', '2023-10-26');
const later = one('later', '2023-12-05', '2023-12-05');
const all = [later, past, running];

test('the activity under way opens first, on its last day too', () => {
  expect(chooseParticipation(all, undefined, '2023-10-24')).toBe(running);
  expect(chooseParticipation(all, undefined, '2023-10-26')).toBe(running);
});

test('between two activities the next one opens, and after all of them the last', () => {
  expect(chooseParticipation(all, undefined, '2023-01-01')).toBe(running);
  expect(chooseParticipation(all, undefined, '2023-11-01')).toBe(later);
  expect(chooseParticipation(all, undefined, '2024-01-01')).toBe(later);
});

test('what somebody asked for comes before the day', () => {
  expect(chooseParticipation(all, 'past', '2023-10-24')).toBe(past);
  expect(chooseParticipation(all, 'somebody else’s', '2023-10-24')).toBe(running);
});

test('a visit that somebody withdrew from does not hide the one that they go to', () => {
  const withdrawn = one('withdrawn', '2023-10-24', '2023-10-26', 'withdrawn');
  expect(chooseParticipation([withdrawn, later], undefined, '2023-10-24')).toBe(later);
  expect(chooseParticipation([withdrawn], undefined, '2023-10-24')).toBe(withdrawn);
});

test('of two that begin on the same day the real one opens, in whatever order they are read', () => {
  const illustrative = { ...running, participantId: 'illustrative', isIllustrative: true };
  expect(chooseParticipation([illustrative, running], undefined, '2023-10-24')).toBe(running);
  expect(chooseParticipation([running, illustrative], undefined, '2023-10-24')).toBe(running);
});
