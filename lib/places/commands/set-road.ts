import { transaction } from '@/db';
import type { Viewer } from '@/lib/auth/types';
import type { SetRoadInput } from '../schema';
import { setTravelTime } from './set-travel-time';

/** Says how long one way takes by bus and by car, together or not at all. */
export function setRoad(viewer: Viewer, { bus, car, ...way }: SetRoadInput) {
  return transaction(async () => {
    const byBus = await setTravelTime(viewer, { ...way, mode: 'bus', minutes: bus });
    return byBus.ok ? setTravelTime(viewer, { ...way, mode: 'car', minutes: car }) : byBus;
  });
}
