import type { Metadata } from 'next';
import { DelegateShell } from '@/components/shell/delegate-shell';
import { LanguageLinks } from '@/components/shell/language-links';
import { EmptyState } from '@/components/ui/empty-state';
import { onlyForBuilders } from '../_parts/gate';

export const metadata: Metadata = { title: 'Phone screen', robots: { index: false } };

export default function PhoneScreen() {
  onlyForBuilders();
  return (
    <DelegateShell current="today" aside={<LanguageLinks />}>
      <h1 className="h1">{'Today'}</h1>
      <EmptyState title="Nothing today">{'Your next day is Wednesday.'}</EmptyState>
    </DelegateShell>
  );
}
