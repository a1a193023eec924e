import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Outcome, runCommand } from './run-command';

const FOLDERS = ['app', 'components', 'lib', 'db', 'public'];
const FILES = [
  'next.config.ts',
  'proxy.ts',
  'instrumentation.ts',
  'package-lock.json',
  'tsconfig.json',
];

/** Where Next puts the production build. */
export function buildFolder(): string {
  return process.env.NEXT_DIST_DIR || '.next';
}

function stampPath(): string {
  return join(buildFolder(), 'sapar-sources.txt');
}

/** Whether the build there is was made of exactly these sources. */
export async function isBuilt(): Promise<boolean> {
  const stamp = await readFile(stampPath(), 'utf8').catch(() => '');
  return stamp === (await hashSources());
}

/** Builds for production, and notes of which sources. A failed build leaves no note. */
export async function build(): Promise<Outcome> {
  const hash = await hashSources();
  await rm(stampPath(), { force: true });
  const env = { ...process.env, NODE_ENV: 'production' as const, NEXT_TELEMETRY_DISABLED: '1' };
  const outcome = await runCommand('node', ['node_modules/next/dist/bin/next', 'build'], env);
  if (outcome.code === 0) await writeFile(stampPath(), hash);
  return outcome;
}

async function hashSources(): Promise<string> {
  const nested = await Promise.all(
    FOLDERS.map(async (folder) => {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true });
      return entries
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name));
    }),
  );
  const hash = createHash('sha256');
  for (const path of [
    ...nested.flat().filter((name) => !/\.test\.tsx?$/.test(name)),
    ...FILES,
  ].toSorted()) {
    hash
      .update(`${path}\0`)
      .update(await readFile(path).catch(() => ''))
      .update('\0');
  }
  return hash.digest('hex');
}
