import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { Crumb } from '@/components/shell/crumbs';
import { StaffShell, type StaffShellProps } from '@/components/shell/staff-shell';
import type { Tab } from '@/components/ui/tabs-nav';
import { requireViewer } from '@/lib/auth/viewer';
import { initialsOf } from '@/lib/core/initials';
import { mainPages } from '@/lib/dashboard/policy';

/** The shell around every page of the staff. Without `tabs` it has those of the whole of Sapar. */
export async function StaffFrame({
  crumbs,
  tabs,
  messages,
  children,
}: {
  crumbs?: readonly Crumb[];
  tabs?: readonly Tab[];
  messages?: StaffShellProps['messages'];
  children: ReactNode;
}) {
  const viewer = await requireViewer();
  const t = await getTranslations('shell.pages');
  const pages = mainPages(viewer).map((page) => ({ href: `/${page}`, label: t(page) }));
  return (
    <StaffShell
      viewer={{ name: viewer.name, initials: initialsOf(viewer.name) }}
      crumbs={crumbs}
      tabs={tabs ?? pages}
      messages={messages}
    >
      {children}
    </StaffShell>
  );
}
