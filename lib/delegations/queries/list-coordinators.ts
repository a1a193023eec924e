import type { Viewer } from '@/lib/auth/types';
import { coordinatorsOf } from '@/lib/participants/queries/letter-readers';
import { canEditDelegation } from '../policy';

/** The names of those who decide about nominations in a project, for their colleagues. */
export async function listCoordinators(viewer: Viewer, projectId: string): Promise<string[]> {
  if (!canEditDelegation(viewer, { projectId })) return [];
  return (await coordinatorsOf(projectId)).map(({ name }) => name);
}
