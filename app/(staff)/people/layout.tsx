import type { ReactNode } from 'react';
import { StaffFrame } from '../staff-frame';

export default function PeopleLayout({ children }: { children: ReactNode }) {
  return <StaffFrame messages={['people', 'vocabulary']}>{children}</StaffFrame>;
}
