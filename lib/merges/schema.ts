import { z } from 'zod';
import { idInput, versionInput } from '@/lib/core/input';
import { MERGE_UNITS, type MergeUnit, SEALED_UNITS } from './types';

const UNITS = Object.keys({ ...MERGE_UNITS, ...SEALED_UNITS }) as MergeUnit[];

export const mergePeopleSchema = z
  .object({
    id: idInput,
    keptId: idInput,
    mergedId: idInput,
    keptVersion: versionInput,
    mergedVersion: versionInput,
    /** Where both have a value, those that are taken from the merged record; of all others the kept one's stay. */
    take: z.array(z.enum(UNITS)).max(UNITS.length, 'tooMany'),
  })
  .refine(({ keptId, mergedId }) => keptId !== mergedId, {
    path: ['mergedId'],
    message: 'invalid',
  });
export type MergePeople = z.output<typeof mergePeopleSchema>;

export const undoMergeSchema = z.object({ mergeId: idInput });
export type UndoMerge = z.output<typeof undoMergeSchema>;

export const keepApartSchema = z
  .object({ personId: idInput, otherId: idInput })
  .refine(({ personId, otherId }) => personId !== otherId, {
    path: ['otherId'],
    message: 'invalid',
  });
export type KeepApart = z.output<typeof keepApartSchema>;
