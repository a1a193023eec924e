import { CoverageList } from '@/components/coverage/coverage-list';
import { VisitMap } from '@/components/map/visit-map';
import { Pipeline } from '@/components/visits/pipeline';
import { VisitCard } from '@/components/visits/visit-card';
import type { Activity } from '@/lib/activities/types';
import { loadDraft } from '@/lib/agenda/queries/load-draft';
import { checkAgenda } from '@/lib/agenda/rules/check-agenda';
import type { Viewer } from '@/lib/auth/types';
import { coverVisits } from '@/lib/coverage/rules/cover-visits';
import { readAtlas } from '@/lib/map/queries/read-atlas';
import { stagesOf } from '@/lib/visits/rules/pipeline';
import type { VisitLine } from '@/lib/visits/types';
import type { aroundVisits } from '../open-visits';

type Props = {
  viewer: Viewer;
  activity: Activity;
  visits: readonly VisitLine[];
  around: Awaited<ReturnType<typeof aroundVisits>>;
  /** The visit that the address names, if there is such a one. */
  chosen: string | null;
};

/** The requests by stage, and beside them where they are; one of them is chosen, at first the most urgent. */
export async function ListAndMap({ viewer, activity, visits, around, chosen }: Props) {
  const { today, href, agendaHref, newHref, brief } = around;
  const draft = await loadDraft(viewer, activity);
  const conflicts = draft ? checkAgenda(draft) : [];
  const stages = stagesOf(visits);
  const inOrder = stages.flatMap((stage) => stage.visits);
  const selected = inOrder.find(({ id }) => id === chosen) ?? inOrder[0] ?? null;
  const coverage = draft
    ? coverVisits(draft, conflicts).filter(({ visitId }) => visitId === selected?.id)
    : [];
  const hrefOf = (id: string) => `${href}?visit=${id}#chosen`;
  const common = { timeZone: activity.timeZone, today, agendaHref, newHref };
  return (
    <div className="sv">
      <Pipeline
        stages={stages}
        rowOf={(visit) => ({
          ...common,
          brief: brief(visit),
          isChosen: visit.id === selected?.id,
          chooseHref: hrefOf(visit.id),
        })}
      />
      <div className="sv-m">
        <VisitMap
          visits={visits}
          draft={draft}
          conflicts={conflicts}
          selected={selected?.id ?? null}
          hrefOf={hrefOf}
          atlas={await readAtlas()}
        >
          {selected && <VisitCard visit={selected} brief={brief(selected)} {...common} />}
          {coverage.map((one) => (
            <CoverageList key={one.sessionId} coverage={one} zone={activity.timeZone} />
          ))}
        </VisitMap>
      </div>
    </div>
  );
}
