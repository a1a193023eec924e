'use client';
import { useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';
import { KindLabel } from '@/components/ui/kind';
import { LocalizedText } from '@/components/ui/localized-text';
import type { EditableSession } from '@/lib/agenda/types/draft';
import { useDesk } from '../desk';
import { ChangesSince } from './changes-since';
import { GroupsRow } from './groups-row';
import { InspectorActs } from './inspector-acts';
import { KindRow } from './kind-row';
import { LanguagesRow } from './languages-row';
import { PeopleRows } from './people-rows';
import { PlaceRow } from './place-row';
import { SessionConflicts } from './session-conflicts';
import { TimeRows } from './time-rows';
import { TitleRow } from './title-row';
import { VisitRows } from './visit-rows';

/** Everything about the one session that is selected. Each answer saves itself once it is given. */
export function SessionInspector({ session }: { session: EditableSession }) {
  const t = useTranslations('agenda.panes');
  const select = useDesk((desk) => desk.select);
  const mayEdit = useDesk((desk) => desk.mayEdit);
  return (
    <>
      <div className="insp-h">
        <KindLabel kind={session.kind} />
        <span className="sp" />
        <button type="button" className="icb" aria-label={t('close')} onClick={() => select([])}>
          <Icon name="x" />
        </button>
      </div>
      <h2>
        <LocalizedText text={session.title} />
      </h2>
      <SessionConflicts session={session} />
      <dl className="dl">
        {mayEdit && <KindRow session={session} />}
        {mayEdit && <TitleRow session={session} />}
        <TimeRows session={session} />
        <GroupsRow session={session} />
        <PlaceRow session={session} />
        <VisitRows session={session} />
        <PeopleRows session={session} />
        <LanguagesRow session={session} />
        <ChangesSince session={session} />
      </dl>
      {mayEdit && <InspectorActs session={session} />}
    </>
  );
}
