import { z } from 'zod';
import { idInput, textInput } from '@/lib/core/input';

/** The name is typed, as in the passport, so that nobody is erased by a slip of the hand. */
export const erasePersonSchema = z.object({ personId: idInput, name: textInput(300) });
export type ErasePerson = z.output<typeof erasePersonSchema>;
