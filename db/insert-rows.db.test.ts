import { expect, test } from 'vitest';
import { violatedConstraint } from './errors';
import { database } from './index';
import { insertRows } from './insert-rows';
import { auditEntries } from './schema/audit';
import { people, personKeys } from './schema/people';
import { seedId } from './seed/random';
import { testDatabase } from './testing/test-database';

testDatabase();

const AT = new Date('2023-10-24T01:30:00.123Z');
const aru = { id: seedId('aru'), givenNames: 'Aru "\\" \u2028', createdAt: AT };

test('writes text, bytes, instants, lists and objects as they are', async () => {
  const db = await database();
  await insertRows(people, [{ ...aru, email: 'Aru@gov.example', languages: ['kk', 'a,"b'] }]);
  const key = new Uint8Array([0, 1, 255]);
  await insertRows(personKeys, [{ personId: aru.id, sealedKey: key }]);
  const changes = { role: { before: null, after: ['x', { y: "'" }] } };
  const entry = { id: seedId('entry'), at: AT, objectType: 'person', objectId: aru.id };
  await insertRows(auditEntries, [{ ...entry, action: 'created', changes, sealed: null }]);

  const [person] = await db.select().from(people);
  expect([person?.givenNames, person?.email, person?.languages, person?.createdAt]).toEqual([
    aru.givenNames,
    'Aru@gov.example',
    ['kk', 'a,"b'],
    AT,
  ]);
  expect(await db.select({ key: personKeys.sealedKey }).from(personKeys)).toEqual([{ key }]);
  expect(await db.select({ changes: auditEntries.changes }).from(auditEntries)).toEqual([
    { changes },
  ]);
});

test('fills in what is missing as a statement of single values would', async () => {
  const db = await database();
  await insertRows(people, [aru]);
  const [byRows] = await db.select().from(people);
  await db.delete(people);
  await db.insert(people).values(aru);
  const [byValues] = await db.select().from(people);
  expect(byRows).toEqual(byValues);
  expect([byRows?.familyName, byRows?.languages, byRows?.version]).toEqual(['', [], 1]);
});

test('writes nothing for no rows, and nothing at all where one row is refused', async () => {
  await insertRows(people, []);
  const twice = insertRows(people, [aru, aru]);
  await expect(twice.catch(violatedConstraint)).resolves.toBe('people_pkey');
  expect(await (await database()).select().from(people)).toEqual([]);
});
