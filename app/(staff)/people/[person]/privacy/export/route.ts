import { notFound } from 'next/navigation';
import { exportFormat, exportResponse } from '@/components/privacy/export-response';
import { requireViewer } from '@/lib/auth/viewer';
import { now } from '@/lib/core/clock';
import { exportPerson } from '@/lib/personal-data/commands/export-person';
import { heldAbout } from '@/lib/personal-data/queries/held-about';

type Context = { params: Promise<{ person: string }> };

/** Everything that is held about a person, as a file: `?format=json`, streamed, or `xlsx`. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const viewer = await requireViewer();
  const format = exportFormat(request) ?? notFound();
  const opened = await exportPerson(viewer, (await params).person);
  if (!opened.ok) return notFound();
  const { name } = opened.value;
  return exportResponse(format, heldAbout(opened.value), { name, madeAt: now() });
}
