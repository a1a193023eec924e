/**
 * The accounts that the example data makes, in the order that the sign-in page shows them. `.example` is reserved
 * (RFC 2606), so no real person has such an address.
 */
export const EXAMPLE_ACCOUNTS = [
  { email: 'coordinator@sapar.example', role: 'coordinator' },
  { email: 'manager@sapar.example', role: 'manager' },
  { email: 'delegate@sapar.example', role: 'delegate' },
  { email: 'focal.kz@sapar.example', role: 'focal_point' },
  { email: 'helper@sapar.example', role: 'check_in_helper' },
  { email: 'donor@sapar.example', role: 'donor_viewer' },
  { email: 'admin@sapar.example', role: 'admin' },
] as const;

export const EXAMPLE_PASSWORD = 'sapar-example';

export type ExampleAccount = (typeof EXAMPLE_ACCOUNTS)[number];
