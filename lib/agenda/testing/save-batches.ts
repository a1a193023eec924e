import { closeDatabase } from '@/db';
import { loadViewer } from '@/lib/auth/load-viewer';
import { type Batch, editAgenda } from '../commands/edit-agenda';

/** A process that saves what its parent sends and answers with the answers, until the parent lets it go. */
type Order = { userId: string; batches: Batch[] };

async function save({ userId, batches }: Order): Promise<void> {
  const viewer = await loadViewer(userId);
  if (!viewer) throw new Error(`There is no account ${userId}.`);
  const answers: unknown[] = [];
  for (const batch of batches) answers.push(await editAgenda(viewer, batch));
  process.send?.(answers);
}

process.on('message', (order: Order) => void save(order));
process.on('disconnect', () => void closeDatabase());
process.send?.('ready');
