import { notFound } from 'next/navigation';
import { namedAttachment } from '@/lib/core/download';
import { openLetter } from '@/lib/documents/queries/letters';
import { type DelegationParams, openDelegation } from '../../open-delegation';

type Context = { params: Promise<Awaited<DelegationParams> & { letter: string }> };

/** A letter of the government as it was sent, to save: a browser never opens it as a page of ours. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { viewer, delegation } = await openDelegation(params);
  const { letter } = await params;
  const { content, mediaType, fileName } =
    (await openLetter(viewer, delegation.id, letter)) ?? notFound();
  return namedAttachment(content, mediaType, fileName);
}
