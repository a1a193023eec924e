import type { Viewer } from '@/lib/auth/types';
import { fail, ok, type Result } from '@/lib/core/result';
import { previewBegun } from '../rules/begin-agenda';
import type { PreviewBeginning } from '../schema';
import type { BeginningPreview } from '../types';
import { loadSource } from './load-source';

/** What an activity with these dates would begin with. */
export async function previewBeginning(
  viewer: Viewer,
  { projectId, beginning, ...target }: PreviewBeginning,
): Promise<Result<BeginningPreview, 'not_found'>> {
  const source = await loadSource(viewer, projectId, beginning);
  if (!source) return fail('not_found');
  const people = new Set(
    source.extras.flatMap((session) => session.people.map(({ personId }) => personId)),
  );
  return ok(
    previewBegun(source, target, { people: people.size, siteVisits: source.visits.length }),
  );
}
