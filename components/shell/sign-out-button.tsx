'use client';
import { Button } from '@/components/ui/button';

/** Ends the session on this device. What does it is fetched when it is needed: a phone page stays light. */
export function SignOutButton({ label }: { label: string }) {
  const leave = async () => {
    const { signOut } = await import('next-auth/react');
    await signOut({ callbackUrl: '/sign-in' });
  };
  return (
    <Button icon="door" size="large" onClick={() => void leave()}>
      {label}
    </Button>
  );
}
