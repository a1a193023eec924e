import { notFound } from 'next/navigation';
import { namedAttachment } from '@/lib/core/download';
import { readLetter } from '@/lib/letters/commands/read-letter';
import { type ActivityParams, openActivity } from '../../../../open-activity';

type Context = { params: Promise<Awaited<ActivityParams> & { visit: string; letter: string }> };

/** A letter to a host as it was made. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { viewer, activity } = await openActivity(params, 'visits');
  const { visit, letter } = await params;
  const file = (await readLetter(viewer, activity.id, visit, letter)) ?? notFound();
  return namedAttachment(file.content, 'application/pdf', file.fileName);
}
