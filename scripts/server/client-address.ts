import { isIP } from 'node:net';

/**
 * The network address of the client. `forwarded` is X-Forwarded-For, to which every proxy appends the address that
 * it saw: with `trusted` proxies of our own in front, the client is that many entries from the end, and whatever
 * stands before it was written by the client. With none in front, the header is not read at all.
 */
export function clientAddress(
  socketAddress: string | undefined,
  forwarded: string | string[] | undefined,
  trusted: number,
): string {
  const direct = plain(socketAddress ?? '');
  if (trusted === 0) return direct;
  const hops = [forwarded ?? []]
    .flat()
    .join(',')
    .split(',')
    .map((hop) => plain(hop.trim()))
    .filter(Boolean);
  const address = hops.at(-trusted) ?? hops[0] ?? direct;
  return isIP(address) ? address : direct;
}

/** An IPv4 address is written as one, also where the socket is an IPv6 one; a port is cut off. */
function plain(address: string): string {
  const bare = address.replace(/^::ffff:(?=\d+\.)/i, '');
  return bare.replace(/^\[(.*)\](:\d+)?$/, '$1').replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1');
}
