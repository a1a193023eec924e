import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RouteOf, readRoutes } from './route-of';

let folder: string;
let routeOf: RouteOf;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sapar-routes-'));
  const manifest = {
    staticRoutes: [{ page: '/sign-in', regex: '^/sign\\-in(?:/)?$' }],
    dynamicRoutes: [
      { page: '/host/[token]', regex: '^/host/([^/]+?)(?:/)?$' },
      { page: '/projects/[project]', regex: '^/projects/([^/]+?)(?:/)?$' },
    ],
  };
  await writeFile(join(folder, 'routes-manifest.json'), JSON.stringify(manifest));
  routeOf = await readRoutes(folder);
});

afterAll(() => rm(folder, { recursive: true }));

test.each([
  ['/sign-in', '/sign-in'],
  ['/host/7Yw3kd0-secret', '/host/[token]'],
  ['/projects/digital-government', '/projects/[project]'],
  ['/_next/static/chunks/a.js', '/_next'],
  ['/somebody@example.org', '(unknown)'],
])('of %s the log says %s', (path, route) => {
  expect(routeOf(path)).toBe(route);
});

test('without a build, no path is named', async () => {
  const none = await readRoutes(join(folder, 'nowhere'));
  expect(none('/host/7Yw3kd0-secret')).toBe('(unknown)');
});
