import { clientAddress } from '@/lib/auth/client-address';
import { openHostLink } from '@/lib/host-links/queries/open-host-link';
import type { HostGuest } from '@/lib/host-links/types';

/** Whose link a request comes by; null where it opens nothing, which is answered like a missing page. */
export function guestOfRequest(token: string, headers: Headers): Promise<HostGuest | null> {
  return openHostLink(token, clientAddress(Object.fromEntries(headers)));
}
