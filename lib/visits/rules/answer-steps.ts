import type { HostAnswer, VisitStep } from '@/lib/core/vocabulary';

/** The step that an answer of a host is. */
export const ANSWER_STEPS = {
  yes: 'answered_yes',
  another_time: 'answered_another_time',
  no: 'answered_no',
} as const satisfies Record<HostAnswer, VisitStep>;
