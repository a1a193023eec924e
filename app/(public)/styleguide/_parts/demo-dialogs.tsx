'use client';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import {
  Menu,
  MenuDownload,
  MenuItem,
  MenuLink,
  MenuSeparator,
  MenuText,
} from '@/components/ui/menu';

export function DemoDialogs() {
  return (
    <>
      <Menu align="end" trigger={<Button icon="download">{'Export'}</Button>}>
        <MenuText>{'28 people'}</MenuText>
        <MenuDownload href="/icons.svg" icon="file" hint="One row per person and session">
          {'CSV'}
        </MenuDownload>
        <MenuLink href="/styleguide" icon="list">
          {'All components'}
        </MenuLink>
        <MenuSeparator />
        <MenuItem danger icon="trash" onSelect={() => undefined}>
          {'Remove'}
        </MenuItem>
      </Menu>
      <ConfirmDialog
        danger
        trigger={<Button variant="danger">{'Remove'}</Button>}
        title="Remove 3 people?"
        description="Their marks stay in the report. They no longer see the itinerary."
        confirmLabel="Remove 3 people"
        onConfirm={async () => 'Attendance is signed off; nobody can be removed any more.'}
      />
    </>
  );
}
