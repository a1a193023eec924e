import type { Viewer } from '@/lib/auth/types';
import { addDays } from '@/lib/core/zoned-time';
import { setDeadlines } from '@/lib/delegations/commands/set-deadlines';
import { submitNomination } from '@/lib/delegations/commands/submit-nomination';
import { loadDeadlines } from '@/lib/delegations/queries/load-deadlines';
import { uploadLetter } from '@/lib/documents/commands/upload-letter';
import { askBack } from '@/lib/participants/commands/ask-back';
import { substituteFromReserve } from '@/lib/participants/commands/substitute';
import { setTravel } from '@/lib/travel/commands/set-travel';
import { seedId } from '../random';
import { actAs } from './accounts';
import { daysBefore, type ExampleActivity, nomineesOf, participantId } from './activity';
import { at, done } from './done';
import { COUNTRIES, type SendingCountry } from './partners';

const LETTER = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj
4 0 obj<</Length 71>>stream
BT /F 18 Tf 72 740 Td (An invented letter of an invented ministry.) Tj ET
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
trailer<</Root 1 0 R>>
%%EOF
`;

/** How many days before the visit each step has to be done: papers are late already, visas nearly. */
const DUE = { accepted: 8, documents: 15, visa: 12, flight: 9, room: 6, briefed: 2 };

/**
 * What became of the nominations for a visit in two weeks. Kazakhstan has sent its letter and is still naming people,
 * the other countries have submitted; about one nominee there is a question, and one place changed hands.
 */
export async function settleNominations(
  coordinator: Viewer,
  visit: ExampleActivity,
): Promise<void> {
  const delegationId = (country: SendingCountry) => seedId(`delegation ${visit.id} ${country}`);
  const id = (country: SendingCountry, place: number) => {
    const [person] = nomineesOf(country, [place]);
    if (!person) throw new Error(`${country} has no nominee ${place}.`);
    return participantId(visit.id, person);
  };
  await at(daysBefore(visit, 22), async () => {
    const letter = { id: seedId(`letter ${visit.id} KZ`), delegationId: delegationId('KZ') };
    const bytes = new Uint8Array(Buffer.from(LETTER));
    await done(
      uploadLetter(await actAs('focal.kz'), { ...letter, fileName: 'Letter KZ 14-2.pdf', bytes }),
    );
    for (const country of COUNTRIES.filter((it) => it !== 'KZ')) {
      await done(submitNomination(coordinator, { delegationId: delegationId(country) }));
    }
    const { version } = await loadDeadlines(coordinator, visit.id);
    const dates = Object.entries(DUE).map(([step, days]) => [step, addDays(visit.startsOn, -days)]);
    await done(
      setDeadlines(coordinator, {
        activityId: visit.id,
        version,
        dates: Object.fromEntries(dates),
      }),
    );
  });
  await at(daysBefore(visit, 18), async () => {
    await done(
      askBack(coordinator, {
        participantIds: [id('TJ', 4)],
        note: 'Which service does this nominee work for now?',
      }),
    );
    await done(
      substituteFromReserve(coordinator, {
        outgoingId: id('AM', 3),
        reserveId: id('AM', 4),
        note: 'Cannot leave the office in these days.',
      }),
    );
  });
  await at(daysBefore(visit, 15), async () => {
    const settled = [...[2, 3, 4, 5].map((place) => id('UZ', place)), id('KG', 2), id('KG', 3)];
    await done(setTravel(coordinator, { participantIds: settled, visa: 'issued' }));
    await done(setTravel(coordinator, { participantIds: [id('TJ', 2)], visa: 'at_embassy' }));
    await done(
      setTravel(coordinator, { participantIds: [id('GE', 2), id('GE', 3)], visa: 'not_needed' }),
    );
  });
}
