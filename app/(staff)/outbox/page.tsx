import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { OutboxTable } from '@/components/outbox/outbox-table';
import { PageHead } from '@/components/ui/page-head';
import { requireViewer } from '@/lib/auth/viewer';
import { localized } from '@/lib/core/localized';
import { parseTableState, type SearchParams } from '@/lib/core/table-state';
import { formatDate, formatTime } from '@/lib/i18n/format';
import { canReadOutbox } from '@/lib/outbox/policy';
import { listMessages } from '@/lib/outbox/queries/list-messages';
import { isMailTemplate } from '@/lib/outbox/rules/templates';
import { MESSAGE_STATES } from '@/lib/outbox/types';
import { listProjects } from '@/lib/projects/queries/list-projects';
import { StaffFrame } from '../staff-frame';

type Props = { searchParams: Promise<SearchParams> };

const PAGE_SIZE = 50;
/** Letters of every project stand side by side, so their times are told in the zone that belongs to none. */
const ZONE = 'UTC';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('outbox'))('title') };
}

export default async function OutboxPage({ searchParams }: Props) {
  const viewer = await requireViewer();
  if (!canReadOutbox(viewer)) notFound();
  const state = parseTableState(await searchParams, {
    sorts: ['created'],
    initial: { sort: 'created', dir: 'desc' },
    filters: { state: z.enum(MESSAGE_STATES), project: z.uuid() },
  });
  const { rows, total } = await listMessages(viewer, { ...state, pageSize: PAGE_SIZE });
  const projects = await listProjects(viewer);
  const locale = await getLocale();
  const t = await getTranslations('outbox');
  const time = (at: Date) => `${formatDate(locale, at, ZONE)} ${formatTime(at, ZONE)}`;
  return (
    <StaffFrame messages={['outbox']}>
      <div className="page">
        <PageHead title={t('title')} lead={t('intro', { zone: ZONE })} />
        <OutboxTable
          rows={rows.map(({ template, projectTitle, createdAt, at, lastError, ...row }) => ({
            ...row,
            template: isMailTemplate(template) ? t(`templates.${template}`) : template,
            project: projectTitle ? localized(projectTitle, locale).text : t('installation'),
            created: time(createdAt),
            at: time(at),
            lastError: lastError ?? '',
          }))}
          total={total}
          pageSize={PAGE_SIZE}
          sorted={state}
          projects={projects.map(({ id, title }) => ({
            value: id,
            label: localized(title, locale).text,
          }))}
        />
      </div>
    </StaffFrame>
  );
}
