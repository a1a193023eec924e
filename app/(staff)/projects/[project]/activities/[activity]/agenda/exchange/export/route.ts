import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { exportFile } from '@/components/exchange/export-file';
import { loadDraft } from '@/lib/agenda/queries/load-draft';
import { now } from '@/lib/core/clock';
import { namedAttachment } from '@/lib/core/download';
import { exportedDraft } from '@/lib/exchange/rules/exported-agenda';
import { EXPORT_FORMATS } from '@/lib/exchange/types';
import { type ActivityParams, openActivity } from '../../../open-activity';

type Context = { params: ActivityParams };

/** The draft as a file for other programs: `?format=xml`, `json`, `ics` or `xlsx`. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { viewer, activity } = await openActivity(params, 'agenda');
  const { origin, searchParams } = new URL(request.url);
  const asked = searchParams.get('format');
  const format = EXPORT_FORMATS.find((known) => known === asked) ?? notFound();
  const draft = (await loadDraft(viewer, activity)) ?? notFound();
  const { project, slug } = activity;
  const agenda = exportedDraft(activity, draft, {
    url: `${process.env.SAPAR_URL ?? origin}/p/${project.slug}/${slug}`,
    version: 'draft',
    at: now().getTime(),
  });
  const words = await getTranslations('vocabulary.sessionKind');
  const yesNo = await getTranslations('audit');
  const { content, type } = await exportFile(agenda, format, await getLocale(), {
    sheet: (await getTranslations('agenda'))('title'),
    kind: (kind) => words(kind),
    yes: yesNo('yes'),
    no: yesNo('no'),
  });
  const name = format === 'xml' || format === 'json' ? `schedule-${slug}` : `agenda-${slug}`;
  return namedAttachment(content, type, `${name}.${format}`);
}
