'use server';
import { revalidatePath } from 'next/cache';
import { runAction } from '@/lib/auth/action';
import { createVehicle as create } from './commands/create-vehicle';
import { removeVehicle as remove } from './commands/remove-vehicle';
import { updateVehicle as update } from './commands/update-vehicle';
import { createVehicleInput, removeVehicleInput, updateVehicleInput } from './schema';

export async function createVehicle(raw: unknown) {
  const result = await runAction(createVehicleInput, raw, create);
  if (result.ok) revalidatePath('/projects', 'layout');
  return result;
}

export async function updateVehicle(raw: unknown) {
  const result = await runAction(updateVehicleInput, raw, update);
  if (result.ok) revalidatePath('/projects', 'layout');
  return result;
}

export async function removeVehicle(raw: unknown) {
  const result = await runAction(removeVehicleInput, raw, remove);
  if (result.ok) revalidatePath('/projects', 'layout');
  return result;
}
