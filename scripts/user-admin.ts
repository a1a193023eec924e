import { emailField } from '@/lib/auth/schema';
import { newId } from '@/lib/core/ids';
import { fail, ok } from '@/lib/core/result';
import { prepareEnvironment } from './support/environment';
import { runOrExplain, StepFailed } from './support/progress';

/**
 * Makes the first administrator of an empty installation: `npm run user:admin -- name@example.org`.
 * Prints the invitation link, and puts it into the outbox as well, so that it is mailed once mail is set up.
 */
await runOrExplain(async () => {
  const email = emailField.safeParse(process.argv[2] ?? '');
  if (!email.success) {
    throw new StepFailed(
      'Give the address of the first administrator:\n\n  npm run user:admin -- name@example.org',
    );
  }
  const environment = await prepareEnvironment();
  const { closeDatabase, transaction } = await import('@/db');
  const { openDatabase } = await import('./server/open-database');
  const { createFirstAdmin } = await import('@/lib/users/commands/create-first-admin');
  const { sendInvitation } = await import('@/lib/users/commands/invite-user');
  await openDatabase();

  const account = { id: newId(), email: email.data, name: email.data, locale: 'en' as const };
  const invited = await transaction(async () => {
    const made = await createFirstAdmin(account);
    return made.ok ? ok(await sendInvitation(account)) : fail(made.code);
  });
  await closeDatabase();
  if (!invited.ok) {
    throw new StepFailed(
      'There are accounts already. An administrator invites others on the page “Accounts”; nobody becomes one from here.',
    );
  }
  console.log(
    `\nThe first administrator accepts the invitation at\n\n  ${environment.SAPAR_URL}/invitation/${invited.value}\n\nIt works once, for 14 days.\n`,
  );
});
