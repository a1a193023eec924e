import { useTranslations } from 'next-intl';

/** What the keys do, for whoever hears the page; a screen shows them while something is moved. */
export function GridKeysHelp({ mayEdit }: { mayEdit: boolean }) {
  const t = useTranslations('agenda.grid');
  return (
    <p id="grid-keys" className="vh">
      {t(mayEdit ? 'keys' : 'keysReading')}
    </p>
  );
}
