import { readFile, writeFile } from 'node:fs/promises';
import { type Lock, missingEntries } from './check/lockfile';

/** `npm run lock:complete`: adds what npm could not see to the lockfile, after which `npm ci` takes it everywhere. */
const lock = JSON.parse(await readFile('package-lock.json', 'utf8')) as Lock;
const missing = missingEntries(lock);
const { '': root = {}, ...packages } = { ...lock.packages, ...missing };
const sorted = Object.entries(packages).toSorted(([a], [b]) => (a < b ? -1 : 1));
lock.packages = { '': root, ...Object.fromEntries(sorted) };
await writeFile('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${Object.keys(missing).length} added.`);
