import type { ReactNode } from 'react';
import { StaffFrame } from '../staff-frame';

export default function DashboardLayout({ children }: { children: ReactNode }) {
  return <StaffFrame>{children}</StaffFrame>;
}
