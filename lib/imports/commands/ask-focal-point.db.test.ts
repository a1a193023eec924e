import { describe, expect, test } from 'vitest';
import { database } from '@/db';
import { outboxMessages } from '@/db/schema/outbox';
import { seedId } from '@/db/seed/random';
import { testDatabase } from '@/db/testing/test-database';
import { givenActivity, givenProject, givenViewer } from '@/db/testing/world';
import { writeLetter } from '@/lib/outbox/commands/write-letter';
import { askFocalPoint } from './ask-focal-point';

testDatabase();

const QUESTIONS = {
  id: seedId('letter'),
  activityId: seedId('visit'),
  country: 'KZ' as const,
  fileName: 'list.xlsx',
  questions: [
    { rowNumber: 4, field: 'birthDate' as const, isMissing: false },
    { rowNumber: 9, field: 'passportNumber' as const, isMissing: true },
  ],
};

async function aVisit() {
  await givenProject('korea');
  await givenActivity('korea', 'visit');
  return givenViewer('coordinator', { grants: [{ role: 'coordinator', project: 'korea' }] });
}

const aFocalPoint = (name: string, country: 'KZ' | 'GE') =>
  givenViewer(name, { grants: [{ role: 'focal_point', project: 'korea', country }] });

const letters = async () => (await database()).select().from(outboxMessages);

describe('asking a focal point about a list', () => {
  test('writes one letter to those of the country, by row and field', async () => {
    const coordinator = await aVisit();
    await aFocalPoint('focal', 'KZ');
    await aFocalPoint('of another country', 'GE');
    expect(await askFocalPoint(coordinator, QUESTIONS)).toEqual({ ok: true, value: 1 });
    const [letter, ...more] = await letters();
    expect(more).toEqual([]);
    const params = letter?.params as Record<string, string | number>;
    const { text } = await writeLetter('listQuestions', 'en', params, 'https://sapar.example');
    expect(text).toContain('2 rows of the list “list.xlsx” for visit cannot be imported yet.');
    expect(text).toContain('Row 4: Date of birth cannot be read. Check it.');
    expect(text).toContain('Row 9: Passport number is missing.');
    expect(text).toContain('/projects/korea/activities/visit/participants/delegations/KZ');
  });

  test('asked again with the same id asks nobody twice', async () => {
    const coordinator = await aVisit();
    await aFocalPoint('focal', 'KZ');
    await Promise.all([
      askFocalPoint(coordinator, QUESTIONS),
      askFocalPoint(coordinator, QUESTIONS),
    ]);
    expect(await letters()).toHaveLength(1);
  });

  test('says where nobody can be asked, and is for coordinators only', async () => {
    const coordinator = await aVisit();
    expect(await askFocalPoint(coordinator, QUESTIONS)).toEqual({
      ok: false,
      code: 'no_focal_point',
    });
    expect(await askFocalPoint(coordinator, { ...QUESTIONS, country: 'AZ' })).toEqual({
      ok: false,
      code: 'no_delegation',
    });
    const focal = await aFocalPoint('focal', 'KZ');
    expect(await askFocalPoint(focal, QUESTIONS)).toEqual({ ok: false, code: 'forbidden' });
    const stranger = await givenViewer('stranger', {});
    expect(await askFocalPoint(stranger, QUESTIONS)).toEqual({ ok: false, code: 'not_found' });
    expect(await letters()).toEqual([]);
  });
});
