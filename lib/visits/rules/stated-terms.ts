import type { LocalizedText } from '@/lib/core/localized';
import { sameValue } from '@/lib/core/same-value';
import type { Locale } from '@/lib/core/vocabulary';
import type { HostContact, HostTerms } from '@/lib/hosts/types';
import type { VisitAnswer } from '../types';

/** What an answer says that outlasts the visit: how visitors come in, who receives and who speaks. */
export type StatedTerms = Pick<VisitAnswer, 'contact' | 'speakers' | 'entry' | 'entryRules'>;

type Terms = Omit<HostTerms, 'version' | 'locale' | 'contacts'>;

/** Contacts that the directory keeps of one host. */
const MOST_CONTACTS = 20;

/**
 * The terms and people of a host in the directory with what they stated; null where that adds nothing. What was left
 * unsaid stays, and nobody is removed. `idOf`: of a new contact, by their place among what was stated.
 */
export function withStatedTerms(
  host: HostTerms,
  stated: StatedTerms,
  idOf: (index: number) => string,
): (Terms & { contacts: HostContact[] }) | null {
  const before = { ...termsOf(host), contacts: host.contacts };
  const after = {
    ...before,
    ...entryOf(host, stated),
    contacts: peopleOf(stated).reduce(
      (contacts, person, index) => withPerson(contacts, person, idOf(index)),
      host.contacts,
    ),
  };
  return sameValue(before, after) ? null : after;
}

/** The newest answer that holds and states terms or people, and whether the directory has them already. */
export function termsOffered(
  host: HostTerms,
  answers: readonly VisitAnswer[],
): { answerId: string; isTaken: boolean } | null {
  const newest = answers.find(
    (answer) =>
      answer.settledAt !== null &&
      (answer.entry !== null || answer.entryRules !== null || peopleOf(answer).length > 0),
  );
  if (!newest) return null;
  return { answerId: newest.id, isTaken: withStatedTerms(host, newest, String) === null };
}

function termsOf(host: HostTerms): Terms {
  const { asksForId, photos, gate, parking, nameListDays, nameListFields, entryRules } = host;
  return { asksForId, photos, gate, parking, nameListDays, nameListFields, entryRules };
}

function entryOf(host: HostTerms, { entry, entryRules }: StatedTerms): Partial<Terms> {
  const asksForList = entry !== null && entry.nameListFields.length > 0;
  return {
    asksForId: entry?.asksForId ?? host.asksForId,
    photos: entry?.photos ?? host.photos,
    gate: inBoth(entry?.gate, host.locale) ?? host.gate,
    parking: inBoth(entry?.parking, host.locale) ?? host.parking,
    nameListDays: entry?.nameListDays ?? host.nameListDays,
    nameListFields: asksForList ? entry.nameListFields : host.nameListFields,
    entryRules: inBoth(entryRules, host.locale) ?? host.entryRules,
  };
}

/** A host writes in one language, and an older text in the other would contradict it. */
function inBoth(text: string | null | undefined, locale: Locale): LocalizedText | null {
  return text ? { en: text, [locale]: text } : null;
}

type Person = { name: string; jobTitle: string | null; email: string | null; phone: string | null };

function peopleOf({ contact, speakers }: StatedTerms): Person[] {
  const name = contact && (contact.name ?? contact.email ?? contact.phone);
  return [
    ...(contact && name
      ? [{ name, jobTitle: null, email: contact.email, phone: contact.phone }]
      : []),
    ...speakers.map((speaker) => ({ ...speaker, email: null, phone: null })),
  ];
}

/** Known by their address or by their name, in either script: what is new of them, or somebody more, the last to be written to. */
function withPerson(contacts: HostContact[], person: Person, id: string): HostContact[] {
  const known = contacts.find(
    ({ name, nameNative, email }) =>
      (person.email !== null && same(email, person.email)) ||
      same(name, person.name) ||
      same(nameNative, person.name),
  );
  if (known) {
    const isNewAddress = person.email !== null && !same(known.email, person.email);
    const changed = {
      ...known,
      jobTitle: person.jobTitle ?? known.jobTitle,
      email: isNewAddress ? person.email : known.email,
      phone: person.phone ?? known.phone,
      hasBounced: known.hasBounced && !isNewAddress,
    };
    return contacts.map((one) => (one === known ? changed : one));
  }
  if (contacts.length >= MOST_CONTACTS) return contacts;
  const nothing = { nameNative: null, locale: null, hasBounced: false };
  return [...contacts, { id, ...nothing, ...person }];
}

const same = (a: string | null, b: string) => a?.trim().toLowerCase() === b.trim().toLowerCase();
