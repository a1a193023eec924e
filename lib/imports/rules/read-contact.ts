import { z } from 'zod';
import type { Cell } from '@/lib/core/spreadsheet/sheet';

import { MAX_LENGTH } from '../types';
import { clear, type Reading, type Remark, textOf, unsure } from './reading';

export type Contact = { email: Reading<string | null>; phone: Reading<string | null> };

/** Looked for where words begin only: from every letter, a long word without the sign would take the square of its time. */
const ADDRESS = /(?<![^\s;,|<>()"])[^\s;,|<>()"]*@[^\s;,|<>()"]*/g;
const PHONE = /^\+?[\d\s().\-–/;,]{6,60}$/;
/** `tel.: +7 …`, `mailto:a@b.example` */
const LABEL =
  /(?<!\p{L})(?:mailto|e-?mail|почта|tel|phone|mob|cell|whatsapp|тел|моб|전화)\p{L}*(?:[.:]\s?|\s)+(?=[+\d(]|\S{1,254}@)/giu;
const email = z.email().max(MAX_LENGTH.email);

/**
 * A cell that may hold an address and a telephone number. `announced` says that the header names both;
 * a number in a column for addresses alone is kept too, with a warning. Addresses are written small.
 */
export function readContact(cell: Cell | undefined, announced: boolean): Contact {
  const text = textOf(cell).replaceAll(LABEL, '');
  const [first, ...more] = text.match(ADDRESS) ?? [];
  const rest = text.replaceAll(ADDRESS, ' ').replace(/^[\s;,|<>()/]+|[\s;,|<>()/]+$/g, '');
  const address = first === undefined ? clear(null) : readAddress(first);
  const remarks: Remark[] = [...address.remarks];
  if (more.length > 0) {
    remarks.push({ level: 'warning', code: 'severalEmails', params: { value: text } });
  }
  if (rest === '') return { email: { ...address, remarks }, phone: clear(null) };
  if (PHONE.test(rest)) {
    const phone = announced ? clear(rest) : unsure(rest, 'phoneInEmail', { value: text });
    return { email: { ...address, remarks }, phone };
  }
  remarks.push(
    first === undefined
      ? { level: 'error', code: 'emailWrong', params: { value: text } }
      : { level: 'warning', code: 'restIgnored', params: { value: rest } },
  );
  return { email: { ...address, remarks }, phone: clear(null) };
}

function readAddress(found: string): Reading<string | null> {
  const address = found.replace(/[.:]+$/, '').toLowerCase();
  return email.safeParse(address).success
    ? clear(address)
    : { value: null, remarks: [{ level: 'error', code: 'emailWrong', params: { value: found } }] };
}

export function readPhone(cell: Cell | undefined): Reading<string | null> {
  const value = textOf(cell);
  if (value === '') return clear(null);
  const digits = value.replaceAll(/\D/g, '').length;
  return digits >= 6 && value.length <= MAX_LENGTH.phone
    ? clear(value)
    : unsure(null, 'phoneUnclear', { value });
}
