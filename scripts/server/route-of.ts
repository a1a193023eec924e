import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const route = z.object({ page: z.string(), regex: z.string() });
const manifest = z.object({ staticRoutes: z.array(route), dynamicRoutes: z.array(route) });

/** What a path is called that is no route: a file of `public/`, or nothing. */
export const UNKNOWN = '(unknown)';

/** Names the route that a path belongs to, such as `/projects/[project]`. */
export type RouteOf = (path: string) => string;

/**
 * Reads the build's own list of routes. What is logged of a URL is only the name of its route, so no token, id or
 * name of a URL can get into a log. A path that is no route has no name.
 */
export async function readRoutes(buildFolder: string): Promise<RouteOf> {
  const text = await readFile(join(buildFolder, 'routes-manifest.json'), 'utf8').catch(
    () => undefined,
  );
  const { staticRoutes, dynamicRoutes } = text
    ? manifest.parse(JSON.parse(text))
    : { staticRoutes: [], dynamicRoutes: [] };
  const patterns = [...staticRoutes, ...dynamicRoutes].map(({ page, regex }) => ({
    page,
    pattern: new RegExp(regex),
  }));
  return (path) => {
    if (path.startsWith('/_next/')) return '/_next';
    return patterns.find(({ pattern }) => pattern.test(path))?.page ?? UNKNOWN;
  };
}
