import { rm } from 'node:fs/promises';

export default async function removeData(): Promise<void> {
  const data = process.env.SAPAR_JOURNEY_DATA;
  if (data) await rm(data, { recursive: true, force: true });
}
