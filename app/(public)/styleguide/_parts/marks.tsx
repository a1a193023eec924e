import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Icon } from '@/components/ui/icon';
import { ICON_NAMES } from '@/components/ui/icon-names';
import { LocalizedText } from '@/components/ui/localized-text';
import { Chip, CountryChip, GroupBadge, Note, Status } from '@/components/ui/marks';
import { Skeleton, SkeletonRegion, SkeletonRows } from '@/components/ui/skeleton';
import {
  DateRange,
  DateText,
  LengthText,
  NumberText,
  PercentText,
  TimeText,
} from '@/components/ui/time';
import { STATUSES } from './samples';

const ZONE = 'Asia/Seoul';
const TONES = ['ok', 'warn', 'danger', 'accent', 'line', undefined] as const;
const NOTES = ['danger', 'warn', 'ok', 'accent', 'plain'] as const;

export function MarkSpecimens() {
  return (
    <>
      <div className="row cs-row">
        <CountryChip code="KZ" />
        <CountryChip code="GE" />
        <GroupBadge letter="A" label="Group A" first />
        <GroupBadge letter="B" label="Group B" />
        {TONES.map((tone) => (
          <Chip key={tone ?? 'none'} tone={tone} icon="dash">
            {tone ?? 'plain'}
          </Chip>
        ))}
        {STATUSES.map(({ text, ...status }) => (
          <Status key={text} {...status}>
            {text}
          </Status>
        ))}
        <LocalizedText text={{ en: 'Welcome dinner', ko: '환영 만찬' }} />
      </div>
      <div className="row cs-row">
        <DateText when="2023-10-24" zone={ZONE} as="day" />
        <DateText when="2023-10-24" zone={ZONE} />
        <DateRange from="2023-10-24" to="2023-10-26" zone={ZONE} />
        <TimeText from="2023-10-24T00:45:00Z" to="2023-10-24T02:30:00Z" zone={ZONE} />
        <LengthText minutes={105} />
        <NumberText value={1200} />
        <PercentText ratio={0.93} />
      </div>
      <div className="cs-notes">
        {NOTES.map((tone) => (
          <Note
            key={tone}
            tone={tone}
            title="The bus arrives at 13:25,"
            actions={tone === 'danger' && <Button size="dense">{'Start at 13:30'}</Button>}
          >
            {'15 minutes after this visit starts.'}
          </Note>
        ))}
      </div>
      <EmptyState
        title="No visits yet"
        actions={<Button variant="primary">{'Add a visit'}</Button>}
      >
        {'Add the places you would like to see. Sapar writes to the hosts and counts the days.'}
      </EmptyState>
      <SkeletonRegion label="Loading 28 people">
        <Skeleton width={190} height={12} />
        <SkeletonRows rows={3} />
      </SkeletonRegion>
      <div className="row cs-row">
        {ICON_NAMES.map((name) => (
          <Icon key={name} name={name} size={20} />
        ))}
      </div>
    </>
  );
}
