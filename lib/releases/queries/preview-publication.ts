import { findActivityById } from '@/lib/activities/queries/find-activity';
import { loadDraft } from '@/lib/agenda/queries/load-draft';
import { splitAcknowledged } from '@/lib/agenda/rules/acknowledged';
import { checkAgenda } from '@/lib/agenda/rules/check-agenda';
import type { Draft } from '@/lib/agenda/types/draft';
import type { Viewer } from '@/lib/auth/types';
import { fail, ok, type Result } from '@/lib/core/result';
import { canPublish, canSeeHistory } from '../policy';
import { changesFor, missingTranslations, readersToTell } from '../rules/changes-for';
import { newsForHosts } from '../rules/changes-for-hosts';
import { freezeDraft } from '../rules/freeze-draft';
import type { AgendaInput } from '../schema';
import type { HostReader, Publication } from '../types';
import { countStaff } from './count-staff';
import { listHosts } from './list-hosts';
import { listReaders } from './list-readers';
import { loadDraftState } from './load-draft-state';
import { newestSnapshot } from './newest-release';

/** What would happen if the viewer published the draft of an activity now. */
export async function previewPublication(
  viewer: Viewer,
  { activityId }: AgendaInput,
): Promise<Result<Publication, 'not_found' | 'forbidden' | 'signed_off'>> {
  const activity = await findActivityById(viewer, activityId);
  if (!activity) return fail('not_found');
  if (!canSeeHistory(viewer, activity)) return fail('forbidden');
  if (!canPublish(viewer, activity)) return fail('signed_off');
  const draft = await loadDraft(viewer, activity);
  if (!draft) return fail('forbidden');

  const { newest, changes, isAroundChanged, names } = await loadDraftState(viewer, activity, draft);
  const readers = await listReaders(viewer, activity, changes);
  const hosts = await listHosts(viewer, activity);
  const news = newsForHosts(
    hosts,
    changes,
    await newestSnapshot(activity.id),
    freezeDraft(draft, activity, []),
  );
  const told = [...readersToTell(changes, readers), ...news.filter(({ host }) => host.email)];
  const concerned = [
    ...readers.filter((reader) => changesFor(changes, reader).length > 0),
    ...news.map(({ host }) => host),
  ];
  const spoken = new Set(readers.map(({ locale }) => locale));
  return ok({
    after: newest?.number ?? 0,
    changes,
    isAroundChanged,
    names,
    hostSessionIds: news.flatMap(({ host, sessionIds }) => (host.email ? sessionIds : [])),
    sees: {
      delegates: readers.filter(({ takesPart }) => takesPart).length,
      hosts: new Set(hosts.filter((host) => isReceiving(draft, host)).map(({ hostId }) => hostId))
        .size,
      staff: await countStaff(activity),
    },
    letters: told.length,
    noAddress: concerned.filter(({ email }) => !email).length,
    locales: [...new Set(readersToTell(changes, readers).map(({ locale }) => locale))].sort(),
    open: countOpen(draft),
    untranslated: missingTranslations(changes).filter(({ locale }) => spoken.has(locale)),
  });
}

function countOpen(draft: Draft): Publication['open'] {
  const { open, acknowledged } = splitAcknowledged(checkAgenda(draft), draft.acknowledged);
  const blockers = open.filter(({ level }) => level === 'blocker').length;
  return { blockers, warnings: open.length - blockers, acknowledged: acknowledged.length };
}

function isReceiving({ sessions }: Draft, { sessionIds }: HostReader): boolean {
  return sessions.some(({ id, start }) => start !== null && sessionIds.includes(id));
}
