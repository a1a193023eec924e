import { rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Without a mail server letters become files; those of these messages go. A file that is not there is gone already. */
export async function removeLetterFiles(messageIds: readonly string[]): Promise<void> {
  const folder = join(process.env.SAPAR_DATA_DIR ?? '.data', 'mail');
  for (const id of messageIds) await rm(join(folder, `${id}.eml`), { force: true });
}
