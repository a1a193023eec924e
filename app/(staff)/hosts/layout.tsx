import type { ReactNode } from 'react';
import { StaffFrame } from '../staff-frame';

export default function HostsLayout({ children }: { children: ReactNode }) {
  return <StaffFrame messages={['hosts', 'people', 'places', 'vocabulary']}>{children}</StaffFrame>;
}
