import { notFound } from 'next/navigation';
import { exportFormat, exportResponse } from '@/components/privacy/export-response';
import { requireViewer } from '@/lib/auth/viewer';
import { now } from '@/lib/core/clock';
import { exportPerson } from '@/lib/personal-data/commands/export-person';
import { heldAbout } from '@/lib/personal-data/queries/held-about';

/** Everything that is held about the viewer, as a file; there is none for an account that is nobody's in the directory. */
export async function GET(request: Request): Promise<Response> {
  const viewer = await requireViewer();
  const format = exportFormat(request) ?? notFound();
  const opened = await exportPerson(viewer, viewer.personId ?? notFound());
  if (!opened.ok) return notFound();
  const { name } = opened.value;
  return exportResponse(format, heldAbout(opened.value), { name, madeAt: now() });
}
