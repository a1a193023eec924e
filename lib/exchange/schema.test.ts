import { expect, test } from 'vitest';
import { parseInput } from '@/lib/core/action-result';
import { previewBeginningInput } from './schema';

const ID = '018b6a5e-7c00-7000-8000-000000000001';

test.each([
  [{ timeZone: 'Asia/Nowhere' }, { timeZone: 'timeZoneUnknown' }],
  [{ timeZone: '+09:00' }, { timeZone: 'timeZoneUnknown' }],
  [{ endsOn: '2199-12-31' }, { endsOn: 'activityTooLong' }],
  [{}, undefined],
])(
  'a beginning with %j is looked at on the days and clocks of an activity only',
  (said, fields) => {
    const parsed = parseInput(previewBeginningInput, {
      projectId: ID,
      beginning: { type: 'activity', id: ID },
      startsOn: '2023-10-24',
      endsOn: '2023-10-26',
      timeZone: 'Asia/Seoul',
      ...said,
    });
    expect(parsed.ok ? undefined : parsed.fields).toEqual(fields);
  },
);
