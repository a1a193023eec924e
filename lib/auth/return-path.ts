const HERE = 'http://sapar.invalid';

/**
 * Where `?from=` may lead after signing in: a path of this site, or nothing. A browser reads `//host` and `/\host`
 * as another site and drops tabs and newlines on the way, so the path is read as a browser would.
 */
export function safeReturnPath(from: unknown): string | undefined {
  if (typeof from !== 'string' || !/^\/(?![/\\])/.test(from) || from.length > 2000)
    return undefined;
  if (/\p{Cc}/u.test(from) || !URL.canParse(from, HERE)) return undefined;
  const url = new URL(from, HERE);
  if (url.origin !== HERE || /^\/[/\\]/.test(url.pathname)) return undefined;
  return url.pathname + url.search;
}
