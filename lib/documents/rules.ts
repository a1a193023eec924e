import { readZipDirectory } from '@/lib/core/spreadsheet/zip-directory';
import { beginningOf } from '@/lib/core/storable';
import type { LetterType } from './types';

const MAGIC: Record<LetterType, readonly number[]> = {
  'application/pdf': [0x25, 0x50, 0x44, 0x46, 0x2d],
  'image/jpeg': [0xff, 0xd8, 0xff],
  'image/png': [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
};

/** What a file is by its first bytes; null for whatever is no letter. */
export function letterType(bytes: Uint8Array): LetterType | null {
  const found = Object.entries(MAGIC).find(([, magic]) =>
    magic.every((byte, index) => bytes[index] === byte),
  );
  return (found?.[0] as LetterType | undefined) ?? null;
}

const ENDINGS: Record<LetterType, readonly string[]> = {
  'application/pdf': ['pdf'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
};
const LONGEST = 120;

/**
 * The name under which a letter is kept: the sender's, without folders and without characters that are invisible or
 * turn text around, and with the ending of what it really is.
 */
export function letterName(sent: string, type: LetterType): string {
  return keptName(sent, ENDINGS[type], 'letter');
}

/** The same of any file; the first of the endings is added to a name that has none of them. */
export function keptName(sent: string, endings: readonly string[], unnamed: string): string {
  const name = (sent.split(/[\\/]/).at(-1) ?? '')
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}"<>:|?*]/gu, '')
    .trim();
  const [ending = ''] = endings;
  const dot = name.lastIndexOf('.');
  const isRight = dot > 0 && endings.includes(name.slice(dot + 1).toLowerCase());
  const stem = beginningOf(
    (isRight ? name.slice(0, dot) : name).replace(/^\.+/, ''),
    LONGEST,
  ).trim();
  return `${stem || unnamed}.${isRight ? name.slice(dot + 1) : ending}`;
}

/** Of a file that is a zip: whether its directory is whole and unpacks to no more than a presentation does. */
export function looksWhole(bytes: Uint8Array, mediaType: string): boolean {
  const isZip = /openxmlformats|opendocument/.test(mediaType);
  return !isZip || readZipDirectory(bytes).ok;
}
