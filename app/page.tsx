import { redirect } from 'next/navigation';
import { requireViewer } from '@/lib/auth/viewer';
import { homeOf } from '@/lib/dashboard/policy';

/** The address without anything behind it leads to where the viewer begins. */
export default async function StartPage() {
  redirect(homeOf(await requireViewer()));
}
