import { addDays } from '@/lib/core/zoned-time';

/** Sensitive fields are kept through so many days after the last one; from the beginning of this date they are gone. */
export function deletionDate(endsOn: string, retentionDays: number): string {
  return addDays(endsOn, retentionDays + 1);
}
