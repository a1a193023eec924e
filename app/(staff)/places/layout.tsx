import type { ReactNode } from 'react';
import { StaffFrame } from '../staff-frame';

export default function PlacesLayout({ children }: { children: ReactNode }) {
  return <StaffFrame messages={['places', 'vocabulary']}>{children}</StaffFrame>;
}
