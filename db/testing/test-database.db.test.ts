import { describe, expect, test } from 'vitest';
import { newId } from '@/lib/core/ids';
import { database } from '../index';
import { organizations } from '../schema/organizations';
import { testDatabase } from './test-database';

testDatabase();

describe('a test database', () => {
  test.each(['first', 'second'])('is empty for the %s test, which may write to it', async () => {
    const db = await database();
    expect(await db.select().from(organizations)).toEqual([]);

    await db
      .insert(organizations)
      .values({ id: newId(), name: { en: 'Astana Civil Service Hub' } });

    expect(await db.select({ name: organizations.name }).from(organizations)).toEqual([
      { name: { en: 'Astana Civil Service Hub' } },
    ]);
  });
});
