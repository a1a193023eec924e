import type { Viewer } from '@/lib/auth/types';
import { saveTravel } from '@/lib/travel/commands/save-travel';
import { setTravel } from '@/lib/travel/commands/set-travel';
import { participantId } from './activity';
import { done } from './done';
import type { SendingCountry } from './partners';
import { delegates } from './people';

type Journey = readonly [
  visa: 'not_needed' | 'issued',
  arrivesTime: string,
  arrivalFlight: string,
  departureFlight: string,
];

/** Everybody lands at Incheon on the eve and leaves on the morning after; flights and rooms are invented. */
const JOURNEYS: Record<SendingCountry, Journey> = {
  KZ: ['not_needed', '07:40', 'KC 909', 'KC 910'],
  KG: ['issued', '09:15', 'TW 804', 'TW 803'],
  TJ: ['issued', '08:50', 'HY 515', 'HY 516'],
  UZ: ['issued', '08:05', 'HY 513', 'HY 514'],
  AZ: ['issued', '11:20', 'J2 067', 'J2 068'],
  AM: ['issued', '11:45', 'QR 858', 'QR 859'],
  GE: ['not_needed', '10:30', 'TK 090', 'TK 091'],
};

/** Journeys, rooms and visas. Four of the Uzbek delegation were never told that their visas are ready. */
export async function arrangeTravel(coordinator: Viewer, activity: string): Promise<void> {
  for (const [index, person] of delegates.entries()) {
    const [visa, arrivesTime, arrivalFlight, departureFlight] = JOURNEYS[person.country];
    await done(
      saveTravel(coordinator, {
        participantId: participantId(activity, person),
        version: 0,
        visa,
        arrivesOn: '2023-10-23',
        arrivesTime,
        arrivalFlight,
        departsOn: '2023-10-27',
        departsTime: '12:10',
        departureFlight,
        room: String(1201 + index),
        isBriefed: person.country !== 'UZ',
      }),
    );
  }
  const waiting = delegates.filter(({ country }) => country === 'UZ').slice(1);
  const participantIds = waiting.map((person) => participantId(activity, person));
  await done(setTravel(coordinator, { participantIds, visa: 'at_embassy' }));
}
