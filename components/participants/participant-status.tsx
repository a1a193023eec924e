import { useTranslations } from 'next-intl';
import type { IconName } from '@/components/ui/icon-names';
import { Status, type Tone } from '@/components/ui/marks';
import type { ParticipantStatus } from '@/lib/core/vocabulary';

const LOOKS: Record<ParticipantStatus, { tone: Tone; icon: IconName }> = {
  nominated: { tone: 'warn', icon: 'clock' },
  accepted: { tone: 'mut', icon: 'half' },
  confirmed: { tone: 'ok', icon: 'check' },
  reserve: { tone: 'mut', icon: 'ring' },
  declined: { tone: 'mut', icon: 'x' },
  withdrawn: { tone: 'mut', icon: 'x' },
};

export function ParticipantStatusMark({ status }: { status: ParticipantStatus }) {
  const t = useTranslations('vocabulary.participantStatus');
  return <Status {...LOOKS[status]}>{t(status)}</Status>;
}
