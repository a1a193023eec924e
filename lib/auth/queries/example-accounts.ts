import { and, inArray, isNull } from 'drizzle-orm';
import { database } from '@/db';
import { users } from '@/db/schema/identity';
import { EXAMPLE_ACCOUNTS, type ExampleAccount } from '../example-accounts';

/** The example accounts that are open here: none unless somebody loaded the example data. It needs no viewer: they are public. */
export async function findExampleAccounts(): Promise<ExampleAccount[]> {
  const db = await database();
  const addresses = EXAMPLE_ACCOUNTS.map(({ email }) => email);
  const rows = await db
    .select({ email: users.email })
    .from(users)
    .where(and(inArray(users.email, addresses), isNull(users.disabledAt)));
  const here = new Set(rows.map(({ email }) => email));
  return EXAMPLE_ACCOUNTS.filter(({ email }) => here.has(email));
}
