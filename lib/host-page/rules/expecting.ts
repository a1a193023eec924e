import type { VisitStatus } from '@/lib/core/vocabulary';

/** Visitors may come: after a no or a cancellation a host needs to know no names of those who would have. */
export const EXPECTING: readonly VisitStatus[] = ['asked', 'tentative', 'confirmed'];
