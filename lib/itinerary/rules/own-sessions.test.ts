import { expect, test } from 'vitest';
import { isFor } from './own-sessions';

test('a session that names a record of the reader from before a merge is still theirs', () => {
  const people = [
    { personId: 'former', name: 'Aram Sevanakyan', nameNative: null, role: 'speaker' as const },
  ];
  const session = { groupIds: ['a'], people };
  const reader = { groupId: 'b', personId: 'kept' };
  expect(isFor(session, reader)).toBe(false);
  expect(isFor(session, { ...reader, formerIds: ['former'] })).toBe(true);
});
