/**
 * Lets a program that Node runs straight from its sources name them as the rest of the code does: `@/lib/core/result`,
 * `./reading`. A bundler does this elsewhere; parsers of strangers' files run without one (see parse-apart.ts).
 */
import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';

const ROOT = pathToFileURL(`${process.cwd()}/`);
const HAS_ENDING = /\.[cm]?[jt]s$/;

registerHooks({
  resolve(specifier, context, next) {
    const isOurs = specifier.startsWith('@/') || specifier.startsWith('.');
    if (!isOurs || HAS_ENDING.test(specifier) || context.parentURL?.includes('/node_modules/')) {
      return next(specifier, context);
    }
    const url = specifier.startsWith('@/')
      ? new URL(specifier.slice(2), ROOT)
      : new URL(specifier, context.parentURL);
    return next(`${url.href}.ts`, context);
  },
});
