import { z } from 'zod';
import { idInput } from '@/lib/core/input';

export const issueBadgesSchema = z.object({
  participantIds: z.array(idInput).min(1, 'required').max(5_000, 'tooMany'),
});
export type IssueBadges = z.output<typeof issueBadgesSchema>;
