'use server';
import { revalidatePath } from 'next/cache';
import { runAction } from '@/lib/auth/action';
import { createPlace as create } from './commands/create-place';
import { setRoad as setBothTimes } from './commands/set-road';
import { setTravelFactors as setFactors } from './commands/set-travel-factors';
import { setTravelTime as setTime } from './commands/set-travel-time';
import { updatePlace as update } from './commands/update-place';
import {
  createPlaceInput,
  setRoadInput,
  setTravelFactorsInput,
  setTravelTimeInput,
  updatePlaceInput,
} from './schema';

export async function createPlace(raw: unknown) {
  const result = await runAction(createPlaceInput, raw, create);
  if (result.ok) revalidatePath('/places', 'layout');
  return result;
}

export async function updatePlace(raw: unknown) {
  const result = await runAction(updatePlaceInput, raw, update);
  if (result.ok) revalidatePath('/places', 'layout');
  return result;
}

export async function setTravelTime(raw: unknown) {
  const result = await runAction(setTravelTimeInput, raw, setTime);
  if (result.ok) revalidatePath('/', 'layout');
  return result;
}

export async function setTravelFactors(raw: unknown) {
  const result = await runAction(setTravelFactorsInput, raw, setFactors);
  if (result.ok) revalidatePath('/projects', 'layout');
  return result;
}

export async function setRoad(raw: unknown) {
  const result = await runAction(setRoadInput, raw, setBothTimes);
  if (result.ok) revalidatePath('/', 'layout');
  return result;
}
