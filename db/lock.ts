import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The embedded database takes no lock of its own, and a second process would silently lose rows.
 * So a file holds the number of the process that has it open; a file left by a dead process is taken over.
 * Returns the function that gives the directory back. A directory that is not there is made, for its owner alone:
 * the engine lets everybody read and write the files inside.
 */
export async function lockDirectory(dataDir: string): Promise<() => Promise<void>> {
  const path = join(dataDir, 'db.lock');
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  for (const attempt of [1, 2]) {
    try {
      const file = await open(path, 'wx');
      await file.write(String(process.pid));
      await file.close();
      return () => rm(path, { force: true });
    } catch (error) {
      if (!hasCode(error, 'EEXIST') || attempt === 2) throw error;
      const holder = Number(await readFile(path, 'utf8').catch(() => ''));
      if (holder !== process.pid && isAlive(holder)) {
        throw new Error(
          `The embedded database in ${dataDir} is already open in process ${holder}. Stop that process, or set DATABASE_URL to share a PostgreSQL.`,
          { cause: error },
        );
      }
      await rm(path, { force: true });
    }
  }
  throw new Error(`Could not lock ${path}.`);
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
