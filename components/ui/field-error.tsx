import { useTranslations } from 'next-intl';
import { Icon } from './icon';

export function FieldError({ id, children }: { id: string; children: string }) {
  const t = useTranslations('ui');
  return (
    <p className="err" id={id}>
      <Icon name="error" />
      <span>
        <span className="vh">{t('errorPrefix')} </span>
        {children}
      </span>
    </p>
  );
}
