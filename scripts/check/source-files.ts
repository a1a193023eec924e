import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

export type SourceFile = { path: string; text: string };

const FOLDERS = ['app', 'components', 'lib', 'db', 'e2e', 'scripts'];
const ROOT_FILES = /^[^/]+\.(ts|cjs|mjs)$/;

/** Every file of TypeScript that people wrote here, with its path from the root of the project. */
export async function sourceFiles(): Promise<SourceFile[]> {
  const nested = await Promise.all(
    FOLDERS.map((folder) =>
      readdir(folder, { recursive: true }).then((names) => names.map((name) => join(folder, name))),
    ),
  );
  const top = (await readdir('.')).filter(
    (name) => ROOT_FILES.test(name) && name !== 'next-env.d.ts',
  );
  const paths = [
    ...nested.flat().filter((path) => /\.(ts|tsx|cjs|mjs)$/.test(path)),
    ...top,
  ].toSorted();
  return Promise.all(paths.map(async (path) => ({ path, text: await readFile(path, 'utf8') })));
}

/** The number of the line at `offset`, counted from one. */
export function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
