import { notFound } from 'next/navigation';
import { namedAttachment } from '@/lib/core/download';
import { openSlides } from '@/lib/visits/queries/open-slides';
import { openVisit, type VisitParams } from '../../open-visit';

type Context = { params: Promise<Awaited<VisitParams> & { slides: string }> };

/** Slides as the host uploaded them, to save: a browser never opens them as a page of ours. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { viewer, visit } = await openVisit(params);
  const { slides } = await params;
  const { content, mediaType, fileName } =
    (await openSlides(viewer, visit.id, slides)) ?? notFound();
  return namedAttachment(content, mediaType, fileName);
}
