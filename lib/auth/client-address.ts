/**
 * The network address of the client. Our server writes this header from the socket (and from proxies that it
 * was told to trust) over whatever the client sent, so it can be believed where X-Forwarded-For cannot.
 */
export function clientAddress(headers: Record<string, unknown>): string {
  const value = headers['x-sapar-client-ip'];
  return typeof value === 'string' && value ? value : 'unknown';
}
