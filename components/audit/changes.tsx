import { useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';
import type { WrittenEntry } from './history-words';

/** What an entry changed, each field with before and after. */
export function Changes({ entry }: { entry: Pick<WrittenEntry, 'changes' | 'isErased'> }) {
  const t = useTranslations('audit');
  if (entry.isErased) return <span className="mut">{t('erased')}</span>;
  return (
    <ul className="hist-changes">
      {entry.changes.map(({ field, before, after, isWithheld }) => (
        <li key={field}>
          <span className="lab">{field}</span> {before && <del>{before}</del>}
          {before && <Icon name="arrow-r" size={14} />}{' '}
          {after ? (
            <ins>{after}</ins>
          ) : (
            <span className="mut">{t(isWithheld ? 'withheld' : 'nothing')}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
