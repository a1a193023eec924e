import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lockDirectory } from './lock';

let parent = '';
let folder = '';

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'sapar-lock-'));
  folder = join(parent, 'data');
});
afterEach(() => rm(parent, { recursive: true }));

const holder = () => readFile(join(folder, 'db.lock'), 'utf8');

test('the folder of a database is made for its owner alone', async () => {
  await lockDirectory(folder);
  expect((await stat(folder)).mode & 0o777).toBe(0o700);
});

test('a folder names the process that has it until that gives it back', async () => {
  const unlock = await lockDirectory(folder);
  expect(await holder()).toBe(String(process.pid));
  await unlock();
  await expect(holder()).rejects.toMatchObject({ code: 'ENOENT' });
});

test('a folder that another process has is refused, one that a dead process left is taken over', async () => {
  const unlock = await lockDirectory(folder);
  await unlock();
  await writeFile(join(folder, 'db.lock'), String(process.ppid));
  await expect(lockDirectory(folder)).rejects.toThrow(
    `is already open in process ${process.ppid}.`,
  );
  await writeFile(join(folder, 'db.lock'), 'nobody');
  await lockDirectory(folder);
  expect(await holder()).toBe(String(process.pid));
});
