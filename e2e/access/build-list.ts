import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const folder = process.env.NEXT_DIST_DIR ?? '.next';

export type Action = {
  /** `lib/agenda/actions.ts#editAgenda` */
  name: string;
  /** What a browser names it by; another one in every build. */
  id: string;
  /** Routes of the pages that bring it, and to which a browser posts it. */
  pages: string[];
};

/** Everything that the build answers to, as it says itself. */
export type Build = { pages: string[]; handlers: string[]; actions: Action[] };

export async function readBuild(): Promise<Build> {
  const routes = await read<Record<string, string>>('app-path-routes-manifest.json');
  const routesOf = (kind: 'page' | 'route') =>
    Object.entries(routes)
      .filter(([path]) => path.endsWith(`/${kind}`))
      // What Next answers itself when there is no page; it shows nothing of ours.
      .filter(([, route]) => !route.startsWith('/_'))
      .map(([, route]) => route);
  const { node } = await read<{ node: Record<string, Reference> }>(
    'server/server-reference-manifest.json',
  );
  const actions = Object.entries(node).map(([id, { filename, exportedName, workers }]) => ({
    id,
    name: `${filename}#${exportedName}`,
    pages: Object.keys(workers).flatMap((worker) => routes[worker.replace(/^app/, '')] ?? []),
  }));
  return { pages: routesOf('page'), handlers: routesOf('route'), actions };
}

type Reference = { filename: string; exportedName: string; workers: Record<string, unknown> };

async function read<T>(path: string): Promise<T> {
  return JSON.parse(await readFile(join(folder, path), 'utf8')) as T;
}

/** What one list has and the other has not; both empty when the table speaks of exactly what was built. */
export function compareLists(built: readonly string[], told: readonly string[]) {
  return {
    builtButNotInTheTable: built.filter((name) => !told.includes(name)).sort(),
    inTheTableButNotBuilt: told.filter((name) => !built.includes(name)).sort(),
  };
}
