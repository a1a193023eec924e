'use server';
import { refreshed, runAction } from '@/lib/auth/action';
import { archiveHost as archive } from './commands/archive-host';
import { createHost as create } from './commands/create-host';
import { updateHost as update } from './commands/update-host';
import { archiveHostInput, createHostInput, updateHostInput } from './schema';

export async function createHost(raw: unknown) {
  return refreshed(runAction(createHostInput, raw, create));
}

export async function updateHost(raw: unknown) {
  return refreshed(runAction(updateHostInput, raw, update));
}

export async function archiveHost(raw: unknown) {
  return refreshed(runAction(archiveHostInput, raw, archive));
}
