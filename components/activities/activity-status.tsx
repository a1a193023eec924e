import { useTranslations } from 'next-intl';
import type { IconName } from '@/components/ui/icon-names';
import { Status, type Tone } from '@/components/ui/marks';
import type { ActivityStatus } from '@/lib/core/vocabulary';

const LOOKS: Record<ActivityStatus, { tone: Tone; icon: IconName }> = {
  planning: { tone: 'mut', icon: 'dash' },
  published: { tone: 'ok', icon: 'send' },
  running: { tone: 'ok', icon: 'dot' },
  completed: { tone: 'mut', icon: 'flag' },
  signed_off: { tone: 'ok', icon: 'check' },
};

export function ActivityStatusMark({ status }: { status: ActivityStatus }) {
  const t = useTranslations('vocabulary.activityStatus');
  return <Status {...LOOKS[status]}>{t(status)}</Status>;
}
