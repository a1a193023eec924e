import { z } from 'zod';
import { idInput, textInput } from '@/lib/core/input';

export const saveViewSchema = z.object({
  activityId: idInput,
  name: textInput(80),
  query: z.string().max(12_000, 'tooLong'),
});
export type SaveView = z.output<typeof saveViewSchema>;

export const renameViewSchema = z.object({ viewId: idInput, name: textInput(80) });
export type RenameView = z.output<typeof renameViewSchema>;

export const removeViewSchema = z.object({ viewId: idInput });
export type RemoveView = z.output<typeof removeViewSchema>;
