import { findActivityById } from '@/lib/activities/queries/find-activity';
import type { Viewer } from '@/lib/auth/types';
import type { EventSink } from '@/lib/core/event-stream';
import { errorFields, log } from '@/lib/core/log';
import { canSeeDraft } from '../policy';
import { listEditors } from '../queries/list-editors';
import { watchAgenda } from '../queries/watch-agenda';
import type { AgendaNotice } from '../types/notice';
import { forgetEditor, noteEditor } from './note-editor';

/** Two of these fit into the time after which a window counts as closed. */
const HEARTBEAT_MS = 15_000;

export type Following = {
  activityId: string;
  /** Made by the window that asks. */
  windowId: string;
  /** The viewer as of now, for a right may end while its owner looks on. */
  readViewer: () => Promise<Viewer | null>;
  heartbeatMs?: number;
};

/**
 * Sends `changed` (who, which sessions; nobody and none when anything may have changed) whenever an agenda changes, and
 * `editors` whenever somebody comes or goes, until the stream ends or the viewer may not see the draft any more.
 * The caller has asked the policy once.
 */
export async function followAgenda(
  viewer: Viewer,
  { activityId, windowId, readViewer, heartbeatMs = HEARTBEAT_MS }: Following,
  sink: EventSink,
): Promise<void> {
  let shown: string | null = null;
  const showEditors = async () => {
    const editors = await listEditors(viewer, activityId);
    const now = JSON.stringify(editors);
    if (now !== shown) sink.send('editors', editors);
    shown = now;
  };
  const hear = (notice: AgendaNotice) => {
    if (notice.type === 'editors') void orEnd(sink, showEditors);
    else sink.send('changed', { by: notice.by, sessionIds: notice.sessionIds });
  };
  const beat = async () => {
    if (!(await maySee(readViewer, activityId))) return sink.end();
    sink.ping();
    await noteEditor(viewer, activityId, windowId);
    await showEditors();
  };

  await orEnd(sink, async () => {
    const stop = await watchAgenda(activityId, hear);
    const timer = setInterval(() => void orEnd(sink, beat), heartbeatMs);
    const leave = () => {
      stop();
      clearInterval(timer);
      void orEnd(sink, () => forgetEditor(viewer, activityId, windowId));
    };
    if (sink.ended.aborted) return leave();
    sink.ended.addEventListener('abort', leave);
    await noteEditor(viewer, activityId, windowId);
    // What was read before this moment may be old already.
    sink.send('changed', { by: null, sessionIds: [] });
    await showEditors();
  });
}

async function maySee(readViewer: Following['readViewer'], activityId: string): Promise<boolean> {
  const viewer = await readViewer();
  const activity = viewer && (await findActivityById(viewer, activityId));
  return viewer !== null && activity !== null && canSeeDraft(viewer, activity);
}

/** A database that does not answer ends the stream: the browser comes again and hears the rest. */
async function orEnd(sink: EventSink, work: () => Promise<void> | void): Promise<void> {
  try {
    await work();
  } catch (error) {
    log.warn(errorFields(error), 'a stream of events ended');
    sink.end();
  }
}
