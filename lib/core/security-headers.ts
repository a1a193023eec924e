export type SecurityOptions = {
  /** Fresh for every answer: only scripts that carry it run. */
  nonce: string;
  /** Whether people reach Sapar over https. */
  https: boolean;
  development: boolean;
  /** Other origins that the sign-in form may lead to. */
  signInOrigins: readonly string[];
  /** Where map tiles come from, if anywhere but here. */
  tileOrigins: readonly string[];
};

/** What a browser must not do with our pages. No script runs but those of the page itself. */
export function contentSecurityPolicy(options: SecurityOptions): string {
  const { nonce, https, development, signInOrigins, tileOrigins } = options;
  // React's development build evaluates strings, and its styles are replaced in place while one edits.
  const script = [
    "'self'",
    `'nonce-${nonce}'`,
    "'strict-dynamic'",
    ...(development ? ["'unsafe-eval'"] : []),
  ];
  const style = development ? ["'self'", "'unsafe-inline'"] : ["'self'", `'nonce-${nonce}'`];
  const directives: Record<string, readonly string[]> = {
    'default-src': ["'self'"],
    'script-src': script,
    'script-src-attr': ["'none'"],
    'style-src': style,
    // Computed geometry, such as where a session stands on the agenda, is written into style attributes.
    'style-src-attr': ["'unsafe-inline'"],
    'img-src': ["'self'", 'data:', 'blob:', ...tileOrigins],
    'font-src': ["'self'"],
    'connect-src': ["'self'", ...(development ? ['ws:'] : [])],
    'worker-src': ["'self'"],
    'manifest-src': ["'self'"],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'", ...signInOrigins],
    'frame-src': ["'none'"],
    'frame-ancestors': ["'none'"],
    ...(https ? { 'upgrade-insecure-requests': [] } : {}),
  };
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');
}

/** The headers of every answer, the policy included. */
export function securityHeaders(options: SecurityOptions): Record<string, string> {
  return {
    'Content-Security-Policy': contentSecurityPolicy(options),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    // The camera reads badges at check-in; nothing else is asked for.
    'Permissions-Policy': 'camera=(self), geolocation=(), microphone=(), payment=(), usb=()',
    // A page's address can hold a token, so it is told to nobody.
    'Referrer-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    ...(options.https
      ? { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' }
      : {}),
  };
}
