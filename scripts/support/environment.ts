import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Environment, parseEnvironment } from '@/lib/core/env';
import { StepFailed } from './progress';

/**
 * Reads `.env` and the environment, checks every variable, and completes what has a default, so that the code that
 * is loaded afterwards finds all of it in `process.env`. To be called before anything of Next or Sapar is imported.
 */
export async function prepareEnvironment({ dev = false } = {}): Promise<Environment> {
  if (existsSync('.env')) process.loadEnvFile('.env');
  Object.assign(process.env, { NODE_ENV: dev ? 'development' : 'production' });
  const parsed = parseEnvironment(process.env);
  if (!parsed.ok) {
    const lines = parsed.problems.map(({ variable, problem }) => `  ${variable} ${problem}`);
    throw new StepFailed(
      `The environment is not right:\n\n${lines.join('\n')}\n\nEvery variable is explained in .env.example.`,
    );
  }
  const environment = parsed.value;
  Object.assign(process.env, {
    SAPAR_URL: environment.SAPAR_URL,
    SAPAR_DATA_DIR: environment.SAPAR_DATA_DIR,
    SAPAR_SECRET: environment.SAPAR_SECRET ?? (await keptSecret(environment.SAPAR_DATA_DIR)),
    NEXTAUTH_URL: environment.SAPAR_URL,
    // Our own shutdown closes the database; Next's would not wait for it.
    NEXT_MANUAL_SIG_HANDLE: 'true',
    NEXT_TELEMETRY_DISABLED: '1',
  });
  return environment;
}

/** The secret of an installation that was given none: made once, kept beside its data, readable by its owner only. */
async function keptSecret(dataDir: string): Promise<string> {
  const path = join(dataDir, 'secret');
  const kept = await readFile(path, 'utf8').catch(() => '');
  if (kept.trim().length >= 32) return kept.trim();
  const secret = randomBytes(48).toString('base64');
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  await writeFile(path, `${secret}\n`, { mode: 0o600 });
  return secret;
}
