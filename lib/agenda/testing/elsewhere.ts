import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { openConnection } from '@/db';
import type { Batch } from '../commands/edit-agenda';

export type Elsewhere = {
  /** What saving the batches, one after the other, answered. */
  save: (userId: string, batches: readonly Batch[]) => Promise<unknown[]>;
  stop: () => Promise<void>;
};

/** Another process of Sapar on the PostgreSQL of the test. */
export async function startElsewhere(): Promise<Elsewhere> {
  const child = fork(fileURLToPath(new URL('./save-batches.ts', import.meta.url)), {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, DATABASE_URL: await databaseUrl() },
  });
  await once(child, 'message');
  return {
    save: async (userId, batches) => {
      const answer = once(child, 'message');
      child.send({ userId, batches });
      const [answers] = await answer;
      return answers as unknown[];
    },
    stop: async () => {
      const gone = once(child, 'exit');
      child.disconnect();
      await gone;
    },
  };
}

async function databaseUrl(): Promise<string> {
  const connection = await openConnection();
  if (connection.engine === 'pglite') throw new Error('The embedded database has one process.');
  const { host, port, user, pass, database } = connection.client.options;
  const url = new URL(`postgres://${host[0]}:${port[0]}/${database}`);
  url.username = user;
  if (typeof pass === 'string') url.password = pass;
  return url.href;
}
