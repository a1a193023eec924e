import { notFound } from 'next/navigation';

/** The style guide is a tool: production has no such pages unless it is told to. */
export function onlyForBuilders(): void {
  if (process.env.NODE_ENV === 'production' && process.env.SAPAR_STYLEGUIDE !== '1') notFound();
}
