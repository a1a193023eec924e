import { readFile } from 'node:fs/promises';

type Entry = {
  version?: string;
  optional?: true;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
};
export type Lock = { packages: Record<string, Entry> };

/**
 * Packages for other platforms that the lockfile does not hold. npm leaves them out when it could not see them while
 * it wrote the file, as behind a mirror of one platform; `npm ci` then refuses the whole file, on every platform.
 */
export async function findIncompleteLock(): Promise<string[]> {
  const lock = JSON.parse(await readFile('package-lock.json', 'utf8')) as Lock;
  return Object.keys(missingEntries(lock)).map(
    (path) => `package-lock.json lacks ${path}: npm run lock:complete`,
  );
}

/** The entries to add, by their path in the lockfile. */
export function missingEntries({ packages }: Lock): Record<string, Entry> {
  const missing: Record<string, Entry> = {};
  for (const [path, { optionalDependencies = {} }] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      if (resolves({ ...packages, ...missing }, path, name)) continue;
      missing[`node_modules/${name}`] = { version, optional: true, ...platformOf(name) };
    }
  }
  return missing;
}

/** Whether Node, started at `path`, would come upon the package. */
function resolves(packages: Lock['packages'], path: string, name: string): boolean {
  const nested = path ? `${path}/node_modules/${name}` : `node_modules/${name}`;
  if (nested in packages) return true;
  if (!path) return false;
  return resolves(
    packages,
    path.includes('/node_modules/') ? path.slice(0, path.lastIndexOf('/node_modules/')) : '',
    name,
  );
}

const SYSTEMS = [
  'android',
  'darwin',
  'freebsd',
  'linux',
  'openharmony',
  'win32',
  'aix',
  'netbsd',
  'openbsd',
  'sunos',
];
const PROCESSORS = [
  'arm64',
  'arm',
  'x64',
  'ia32',
  'ppc64',
  'riscv64',
  's390x',
  'wasm32',
  'loong64',
  'mips64el',
];

/** Native packages say in their name where they run, so that npm skips them elsewhere without asking for them. */
function platformOf(name: string): Pick<Entry, 'os' | 'cpu' | 'libc'> {
  const words = name.split(/[^a-z0-9]+/);
  const os = SYSTEMS.filter((system) => words.includes(system));
  const cpu = PROCESSORS.filter((processor) => words.includes(processor));
  const libc = words.some((word) => word.startsWith('musl'))
    ? ['musl']
    : words.some((word) => word.startsWith('gnu'))
      ? ['glibc']
      : [];
  return {
    ...(os.length > 0 ? { os } : {}),
    ...(cpu.length > 0 ? { cpu } : {}),
    ...(libc.length > 0 ? { libc } : {}),
  };
}
