import { useTranslations } from 'next-intl';
import type { IconName } from '@/components/ui/icon-names';
import { Status, type Tone } from '@/components/ui/marks';
import type { VisitStatus } from '@/lib/core/vocabulary';

export const STATUS_LOOKS = {
  draft: { tone: 'mut', icon: 'ring' },
  asked: { tone: 'warn', icon: 'dash' },
  tentative: { tone: 'warn', icon: 'half' },
  confirmed: { tone: 'ok', icon: 'check' },
  declined: { tone: 'danger', icon: 'x' },
  cancelled: { tone: 'mut', icon: 'x' },
} as const satisfies Record<VisitStatus, { tone: Tone; icon: IconName }>;

/** Icon and word. */
export function VisitStatusMark({ status }: { status: VisitStatus }) {
  const t = useTranslations('vocabulary.visitStatus');
  return <Status {...STATUS_LOOKS[status]}>{t(status)}</Status>;
}
