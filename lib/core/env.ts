import { z } from 'zod';

/**
 * Every variable that Sapar reads, and what it means is in `.env.example`. The scripts parse the environment once,
 * at start, before anything is opened; the code then finds it complete. A variable that is set but empty is unset.
 */
const whole = (least: number, most: number) => {
  const error = `has to be a whole number from ${least} to ${most}`;
  return z.coerce.number({ error }).int({ error }).min(least, { error }).max(most, { error });
};
const flag = z.enum(['0', '1'], { error: 'has to be 0 or 1' }).transform((value) => value === '1');

const webAddress = z.url({
  protocol: /^https?$/,
  abort: true,
  error: 'has to be a web address such as https://sapar.example.org',
});

const secret = z
  .string()
  .min(32, 'has to be at least 32 characters; make one with: openssl rand -base64 48');

const schema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
  HOST: z.string().optional(),
  PORT: whole(1, 65_535).default(3000),
  SAPAR_URL: webAddress
    .refine(
      (url) => new URL(url).pathname === '/',
      'has to be without a path: Sapar lives at the root of its host',
    )
    .transform((url) => new URL(url).origin)
    .optional(),
  SAPAR_SECRET: secret.optional(),
  SAPAR_SECRET_PREVIOUS: secret.optional(),
  SAPAR_DATA_DIR: z.string().default('.data'),
  SAPAR_EXAMPLE_DATA: flag.optional(),
  SAPAR_NOW: z.iso
    .datetime({ offset: true, error: 'has to be an instant such as 2023-10-24T01:30:00Z' })
    .optional(),
  SAPAR_TRUSTED_PROXIES: whole(0, 10).default(0),
  SAPAR_LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  SAPAR_WORKER: flag.default(true),
  DATABASE_URL: z
    .url({
      protocol: /^postgres(ql)?$/,
      error: 'has to be an address such as postgres://user:password@host:5432/sapar',
    })
    .optional(),
  DATABASE_POOL_SIZE: whole(1, 200).default(10),
  SAPAR_TILE_URL: webAddress
    .refine(
      (url) => ['{z}', '{x}', '{y}'].every((part) => url.includes(part)),
      'has to name {z}, {x} and {y}, such as https://tiles.example.org/{z}/{x}/{y}.png',
    )
    .optional(),
  SAPAR_TILE_ATTRIBUTION: z.string().optional(),
  SMTP_URL: z
    .url({
      protocol: /^smtps?$/,
      error: 'has to be an address such as smtp://user:password@mail.example.org:587',
    })
    .optional(),
  MAIL_FROM: z
    .string()
    .regex(
      /^[^<>]*<?[^\s<>@]+@[^\s<>@]+>?$/,
      'has to be a sender such as Sapar <sapar@example.org>',
    )
    .optional(),
  OIDC_GOOGLE_ID: z.string().optional(),
  OIDC_GOOGLE_SECRET: z.string().optional(),
  OIDC_ENTRA_ID: z.string().optional(),
  OIDC_ENTRA_SECRET: z.string().optional(),
  OIDC_ENTRA_TENANT: z.string().optional(),
  OIDC_GENERIC_ISSUER: webAddress.optional(),
  OIDC_GENERIC_ID: z.string().optional(),
  OIDC_GENERIC_SECRET: z.string().optional(),
  OIDC_GENERIC_NAME: z.string().optional(),
});

type Variables = z.infer<typeof schema>;

/** Variables that mean nothing unless all of them are set. */
const TOGETHER: (keyof Variables)[][] = [
  ['OIDC_GOOGLE_ID', 'OIDC_GOOGLE_SECRET'],
  ['OIDC_ENTRA_ID', 'OIDC_ENTRA_SECRET', 'OIDC_ENTRA_TENANT'],
  ['OIDC_GENERIC_ISSUER', 'OIDC_GENERIC_ID', 'OIDC_GENERIC_SECRET'],
  ['SAPAR_TILE_URL', 'SAPAR_TILE_ATTRIBUTION'],
];

export type Environment = Omit<Variables, 'SAPAR_URL'> & {
  SAPAR_URL: string;
  /** The embedded database is the default; PostgreSQL is chosen by DATABASE_URL. */
  engine: 'pglite' | 'postgres';
};

export type EnvironmentProblem = { variable: string; problem: string };

/** The environment, or every problem in it, each with what to do. */
export function parseEnvironment(
  source: Record<string, string | undefined>,
): { ok: true; value: Environment } | { ok: false; problems: EnvironmentProblem[] } {
  const set = Object.fromEntries(Object.entries(source).filter(([, value]) => value?.trim()));
  const parsed = schema.safeParse(set);
  const problems = parsed.success
    ? inconsistencies(parsed.data)
    : parsed.error.issues.map(describe);
  if (!parsed.success || problems.length > 0) return { ok: false, problems };
  const { data } = parsed;
  return {
    ok: true,
    value: {
      ...data,
      SAPAR_URL: data.SAPAR_URL ?? `http://localhost:${data.PORT}`,
      engine: data.DATABASE_URL ? 'postgres' : 'pglite',
    },
  };
}

function describe(issue: z.core.$ZodIssue): EnvironmentProblem {
  return { variable: issue.path.join('.'), problem: issue.message };
}

function inconsistencies(variables: Variables): EnvironmentProblem[] {
  const needsSecret = variables.DATABASE_URL && variables.NODE_ENV === 'production';
  const secret =
    needsSecret && !variables.SAPAR_SECRET
      ? [
          {
            variable: 'SAPAR_SECRET',
            problem:
              'is required with DATABASE_URL, the same in every process; make one with: openssl rand -base64 48',
          },
        ]
      : [];
  const halves = TOGETHER.flatMap((group) => {
    const missing = group.filter((name) => variables[name] === undefined);
    if (missing.length === 0 || missing.length === group.length) return [];
    const given = group.filter((name) => variables[name] !== undefined).join(' and ');
    return missing.map((variable) => ({
      variable,
      problem: `has to be set too, because ${given} is`,
    }));
  });
  return [...secret, ...halves];
}
