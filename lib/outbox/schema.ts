import { z } from 'zod';
import { idInput } from '@/lib/core/input';

export const retryMessageInput = z.object({ messageId: idInput });
export type RetryMessageInput = z.infer<typeof retryMessageInput>;
