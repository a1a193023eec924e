import type { IconName } from '@/components/ui/icon-names';
import type { MarkState } from '@/lib/core/vocabulary';

/** How the matrix draws a mark. */
export const MARK_SIGNS = {
  present: { className: 'p', icon: 'check' },
  late: { className: 'l', icon: 'clock' },
  left_early: { className: 'l', icon: 'half' },
  excused: { className: 'e', icon: 'note' },
  absent: { className: 'a', icon: 'x' },
} as const satisfies Record<MarkState, { className: string; icon: IconName }>;
