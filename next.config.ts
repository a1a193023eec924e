import { writeFileSync } from 'node:fs';
import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';

/** Messages are parsed by the build, not in each request. */
const withNextIntl = createNextIntlPlugin({
  requestConfig: './lib/i18n/request.ts',
  experimental: {
    messages: {
      path: './lib/i18n/messages',
      locales: 'infer',
      format: 'json',
      precompile: true,
    },
  },
});

const distDir = process.env.NEXT_DIST_DIR || '.next';

/** Next writes its folder into the tsconfig that it is given; a second build beside the first gets one of its own. */
function tsconfigFor(folder: string): string {
  if (folder === '.next') return 'tsconfig.json';
  const path = `tsconfig${folder.replaceAll('/', '-')}.json`;
  writeFileSync(path, `${JSON.stringify({ extends: './tsconfig.json' })}\n`);
  return path;
}

const config: NextConfig = {
  distDir,
  // `npm test` checks the types, of everything and once.
  typescript: { ignoreBuildErrors: true, tsconfigPath: tsconfigFor(distDir) },
  poweredByHeader: false,
  reactStrictMode: true,
  serverExternalPackages: [
    '@electric-sql/pglite',
    '@node-rs/argon2',
    'date-holidays',
    'nodemailer',
    'pino',
    'postgres',
  ],
  // The largest upload. The server in scripts/server refuses what is larger before Next reads it.
  experimental: { serverActions: { bodySizeLimit: '13mb' }, proxyClientMaxBodySize: '13mb' },
};

export default withNextIntl(config);
