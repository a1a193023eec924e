import { useTranslations } from 'next-intl';
import { CountryChip, GroupBadge } from '@/components/ui/marks';
import { remarkOn } from '@/lib/participants/rules/sections';
import { placesTaken } from '@/lib/participants/rules/standing';
import type { DelegationSummary, ParticipantSection } from '@/lib/participants/types';

type Props = {
  section: ParticipantSection;
  /** Its figures, where the viewer may see them. */
  delegation: DelegationSummary | undefined;
};

/** The heading of a delegation's rows: places, what is special, and who nominates. */
export function DelegationTitle({ section, delegation }: Props) {
  const t = useTranslations('participants');
  const words = useTranslations('vocabulary.country');
  const { country } = section;
  if (!country) return <b className="serif">{t('noDelegation')}</b>;
  return (
    <span className="del-row">
      <CountryChip code={country} />
      <b className="serif">{words(country)}</b>
      {delegation && <Figures section={section} delegation={delegation} />}
    </span>
  );
}

function Figures({
  section,
  delegation: { quota, counts, focalPoints },
}: {
  section: ParticipantSection;
  delegation: DelegationSummary;
}) {
  const t = useTranslations('participants.delegation');
  return (
    <>
      <span className="mid num">{t('filled', { filled: placesTaken(counts), quota })}</span>
      <RemarkWords section={section} />
      {counts.reserve ? (
        <span className="mut">{t('reserve', { count: counts.reserve })}</span>
      ) : null}
      <span className="sp" />
      {focalPoints.length > 0 && (
        <span className="mut">{t('focalPoint', { names: focalPoints.join(', ') })}</span>
      )}
    </>
  );
}

/** The same for those who move together. */
export function GroupTitle({
  section,
  isFirst,
}: {
  section: ParticipantSection;
  isFirst: boolean;
}) {
  const t = useTranslations('participants');
  const { group, total } = section;
  if (!group) return <b className="serif">{t('noGroup')}</b>;
  const label = t('groupName', { name: group.name });
  return (
    <span className="del-row">
      <GroupBadge letter={group.name} label={label} first={isFirst} />
      <b className="serif">{label}</b>
      <span className="mid num">{t('people', { count: total })}</span>
      <RemarkWords section={section} />
    </span>
  );
}

function RemarkWords({ section }: { section: ParticipantSection }) {
  const t = useTranslations('participants.delegation.remark');
  const remark = remarkOn(section);
  return remark && <span className="mut">{t(remark.code, { count: remark.count })}</span>;
}
