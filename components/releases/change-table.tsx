import { useTranslations } from 'next-intl';
import { LocalizedText } from '@/components/ui/localized-text';
import { ScrollX } from '@/components/ui/scroll-x';
import { DateText } from '@/components/ui/time';
import { changesBySession, describeChange, groupNames } from '@/lib/releases/rules/describe-change';
import { affectedGroups } from '@/lib/releases/rules/diff-snapshots';
import type { AgendaChange, ChangeNames } from '@/lib/releases/types';
import { useChangeReader } from './change-reader';

/** What differs between two versions: one row a session, what it was struck through, what it is in bold. */
export function ChangeTable({
  changes,
  names,
  zone,
  before,
  after,
  told,
}: {
  changes: readonly AgendaChange[];
  names: ChangeNames;
  zone: string;
  /** Numbers of the two versions; 0 when there was none before. */
  before: number | 'draft';
  after: number;
  /** Makes the last column say who will be told, with the sessions whose host is; otherwise whom the session is for. */
  told?: { hostSessionIds: ReadonlySet<string> };
}) {
  const t = useTranslations('releases');
  const columnName = (version: typeof before) => {
    if (version === 'draft') return t('table.draft');
    return version > 0 ? t('table.before', { number: version }) : t('table.nothingBefore');
  };
  return (
    <ScrollX label={t('table.caption')}>
      <table className="tb diff">
        <caption className="vh">{t('table.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('table.when')}</th>
            <th scope="col">{t('table.what')}</th>
            <th scope="col">{columnName(before)}</th>
            <th scope="col">{t('table.before', { number: after })}</th>
            <th scope="col">{t(told ? 'table.told' : 'table.who')}</th>
          </tr>
        </thead>
        <tbody>
          {changesBySession(changes).map((own) => (
            <Row
              key={own[0]?.sessionId}
              changes={own}
              names={names}
              zone={zone}
              isHostTold={told?.hostSessionIds.has(own[0]?.sessionId ?? '') ?? false}
            />
          ))}
        </tbody>
      </table>
    </ScrollX>
  );
}

function Row({
  changes,
  names,
  zone,
  isHostTold,
}: {
  changes: readonly AgendaChange[];
  names: ChangeNames;
  zone: string;
  isHostTold: boolean;
}) {
  const t = useTranslations('releases.table');
  const reader = useChangeReader(names, zone);
  const [first] = changes;
  const session = first?.after ?? first?.before;
  if (!session) return null;
  const lines = changes.map((change) => ({
    kind: change.kind,
    ...describeChange(change, reader),
  }));
  const { everyone, groupIds, personIds } = affectedGroups(changes);
  const groups = everyone ? reader.word('everyone') : groupNames(groupIds, reader);
  const named = !everyone && personIds.length > 0 ? `${groups} ${t('namedToo')}` : groups;
  return (
    <tr>
      <td className="nw">
        <DateText when={new Date(session.startsAt)} zone={zone} as="day" />
      </td>
      <th scope="row" className="b">
        <LocalizedText text={session.title} />
      </th>
      <td>
        {lines.map(
          ({ kind, before }) =>
            before !== null && (
              <s className="was" key={kind}>
                {before}
              </s>
            ),
        )}
      </td>
      <td className="b">
        {lines.map(({ kind, after }) => (
          <div key={kind}>{after}</div>
        ))}
      </td>
      <td>{isHostTold ? t('andHost', { who: named }) : named}</td>
    </tr>
  );
}
