import type { AttentionItem } from '@/components/dashboard/attention-list';
import type { ActivitySummary } from '@/lib/activities/types';
import { isCoordinatorOf } from '@/lib/auth/rules';
import type { Viewer } from '@/lib/auth/types';
import { attentionOf, phaseOf } from '@/lib/dashboard/rules/attention';

/** Longer lists are not read; what is left out stands on the activity's own page. */
const AT_ONCE = 12;
const LEVELS = ['danger', 'warn', 'info'];

/** What waits for this viewer in all of their activities: the worst first, then the soonest. */
export function waitingFor(
  viewer: Viewer,
  activities: readonly ActivitySummary[],
  at: Date,
): AttentionItem[] {
  return activities
    .filter(({ projectId }) => isCoordinatorOf(viewer, projectId))
    .flatMap((activity) => attentionOf(activity, at).map((attention) => ({ activity, attention })))
    .sort(
      (a, b) =>
        LEVELS.indexOf(a.attention.level) - LEVELS.indexOf(b.attention.level) ||
        a.activity.startsOn.localeCompare(b.activity.startsOn),
    )
    .slice(0, AT_ONCE);
}

/** What runs or comes, the soonest first. */
export function notOver(activities: readonly ActivitySummary[], at: Date): ActivitySummary[] {
  return activities.filter((activity) => phaseOf(activity, at) !== 'over').reverse();
}
