import { useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';
import type { Contact } from '@/lib/itinerary/types';

/** The coordinators by name, each a letter away. */
export function Contacts({ contacts }: { contacts: readonly Contact[] }) {
  const t = useTranslations('itinerary.helpPage');
  return (
    <ul className="plist">
      {contacts.map(({ name, email }) => (
        <li key={email}>
          <a href={`mailto:${email}`}>
            <Icon name="mail" />
            <span>
              <b>{name}</b>
              <br />
              {t('coordinator', { email })}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
