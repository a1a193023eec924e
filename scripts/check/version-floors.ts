import { readFile } from 'node:fs/promises';

/** Older ones have published holes. */
const FLOORS: Record<string, string> = {
  next: '16.4.6',
  'next-auth': '4.24.15',
  'drizzle-orm': '0.45.2',
  nodemailer: '10.6.0',
};

type Lock = { packages: Record<string, { version?: string }> };

/** Packages, wherever they are nested, that are older than their floor as locked or as installed. */
export async function findOldPackages(): Promise<string[]> {
  const lock = JSON.parse(await readFile('package-lock.json', 'utf8')) as Lock;
  const problems = Object.entries(FLOORS).map(async ([name, floor]) => {
    const places = Object.keys(lock.packages).filter((place) =>
      place.endsWith(`node_modules/${name}`),
    );
    if (places.length === 0) return [`${name}: not in package-lock.json`];
    const versions = await Promise.all(
      places.map(
        async (place) =>
          [place, lock.packages[place]?.version ?? '0', await installedVersion(place)] as const,
      ),
    );
    return versions.flatMap(([place, locked, installed]) =>
      [locked, installed]
        .filter((version) => isOlder(version, floor))
        .map((version) => `${place}: ${version} is older than ${floor}`),
    );
  });
  return (await Promise.all(problems)).flat();
}

async function installedVersion(place: string): Promise<string> {
  const manifest = JSON.parse(await readFile(`${place}/package.json`, 'utf8')) as {
    version: string;
  };
  return manifest.version;
}

/** Compares release numbers; a pre-release counts as older than its release. */
export function isOlder(version: string, floor: string): boolean {
  const numbers = (text: string) => text.split(/[-+]/)[0]?.split('.').map(Number) ?? [];
  const [have, want] = [numbers(version), numbers(floor)];
  for (const [index, wanted] of want.entries()) {
    const own = have[index] ?? 0;
    if (own !== wanted) return own < wanted;
  }
  return version.includes('-');
}
