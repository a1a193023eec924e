import { useLocale, useTranslations } from 'next-intl';
import { localized } from '@/lib/core/localized';
import type { UserGrant } from '@/lib/users/types';

/** "Focal point, Kazakhstan, Joint project 2021–2023". */
export function useRoleWords(): (grant: UserGrant) => string {
  const t = useTranslations('users');
  const words = useTranslations('vocabulary');
  const locale = useLocale();
  return ({ role, country, projectTitle, activityTitle }) => {
    const scope = [
      country && words(`country.${country}`),
      activityTitle && localized(activityTitle, locale).text,
      localized(projectTitle, locale).text,
    ];
    return t('grantIn', {
      role: words(`grantedRole.${role}`),
      scope: scope.filter(Boolean).join(', '),
    });
  };
}
