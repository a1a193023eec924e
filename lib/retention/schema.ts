import { z } from 'zod';
import { countInput, idInput, versionInput } from '@/lib/core/input';

/** Ten years; the database says the same. */
const LONGEST = 3650;

export const setRetentionSchema = z.object({
  projectId: idInput,
  version: versionInput,
  days: countInput(0, LONGEST),
});
export type SetRetention = z.output<typeof setRetentionSchema>;
