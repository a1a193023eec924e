import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { hostFormChoices } from '@/components/hosts/host-choices';
import { NewHostForm } from '@/components/hosts/host-form';
import { PageHead } from '@/components/ui/page-head';
import { requireViewer } from '@/lib/auth/viewer';
import { newId } from '@/lib/core/ids';
import { canEditHosts } from '@/lib/hosts/policy';
import { listOrganizations } from '@/lib/hosts/queries/list-organizations';
import { hostFormValue } from '@/lib/hosts/rules';
import { listPlaceChoices } from '@/lib/places/queries/list-places';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('hosts'))('new') };
}

export default async function NewHostPage() {
  const viewer = await requireViewer();
  if (!canEditHosts(viewer)) notFound();
  const t = await getTranslations('hosts');
  const choices = hostFormChoices(
    await listOrganizations(viewer),
    await listPlaceChoices(viewer),
    await getLocale(),
  );
  return (
    <div className="agf">
      <PageHead work title={t('new')} />
      <NewHostForm id={newId()} answers={hostFormValue(null)} {...choices} />
    </div>
  );
}
