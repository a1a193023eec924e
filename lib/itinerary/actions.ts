'use server';

import { revalidatePath } from 'next/cache';
import { runAction } from '@/lib/auth/action';
import { resetCalendarFeed } from './commands/reset-calendar-feed';
import { resetCalendarFeedInput } from './schema';

/** A plain form posts it, so that it works without a script. Whatever the answer, the page is drawn again and shows what is true. */
export async function makeCalendarLink(form: FormData): Promise<void> {
  await runAction(resetCalendarFeedInput, Object.fromEntries(form), resetCalendarFeed);
  revalidatePath('/my/help');
}
