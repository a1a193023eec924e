import { useTranslations } from 'next-intl';
import { Status } from '@/components/ui/marks';
import type { UserStatus } from '@/lib/users/types';

const LOOKS = {
  active: { tone: 'ok', icon: 'check' },
  invited: { tone: 'warn', icon: 'mail' },
  disabled: { tone: 'mut', icon: 'lock' },
} as const;

export function UserState({ status }: { status: UserStatus }) {
  const t = useTranslations('users.statuses');
  return <Status {...LOOKS[status]}>{t(status)}</Status>;
}
