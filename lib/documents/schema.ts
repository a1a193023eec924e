import { z } from 'zod';
import { idInput } from '@/lib/core/input';
import { LETTER_BYTES } from './types';

/** The id is the client's: a repeated request keeps one letter. */
export const uploadLetterInput = z.object({
  id: idInput,
  delegationId: idInput,
  file: z.file('required').max(LETTER_BYTES, 'letter_too_large'),
});

export const removeLetterInput = z.object({ id: idInput });
export type RemoveLetter = z.output<typeof removeLetterInput>;
