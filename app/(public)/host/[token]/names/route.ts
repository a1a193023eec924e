import { notFound } from 'next/navigation';
import { namedAttachment } from '@/lib/core/download';
import { guestOfRequest } from '@/lib/host-page/queries/guest-of-request';
import { openNameList } from '@/lib/host-page/queries/open-name-list';

/** The list of visitors, to the host who asked for one and was sent it. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ token: string }> },
): Promise<Response> {
  const guest = await guestOfRequest((await params).token, request.headers);
  const list = guest && (await openNameList(guest));
  if (!list) notFound();
  return namedAttachment(list.content, 'application/pdf', list.fileName);
}
