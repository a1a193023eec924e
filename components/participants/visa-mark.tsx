import { useTranslations } from 'next-intl';
import type { IconName } from '@/components/ui/icon-names';
import { Status, type Tone } from '@/components/ui/marks';
import type { VisaState } from '@/lib/core/vocabulary';

const LOOKS: Record<VisaState, { tone: Tone; icon: IconName }> = {
  unknown: { tone: 'mut', icon: 'help' },
  not_needed: { tone: 'mut', icon: 'minus' },
  to_apply: { tone: 'warn', icon: 'ring' },
  at_embassy: { tone: 'warn', icon: 'clock' },
  issued: { tone: 'ok', icon: 'check' },
  refused: { tone: 'danger', icon: 'error' },
};

export function VisaMark({ visa }: { visa: VisaState }) {
  const t = useTranslations('vocabulary.visaState');
  return <Status {...LOOKS[visa]}>{t(visa)}</Status>;
}
