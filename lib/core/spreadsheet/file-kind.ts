import { fail, ok, type Result } from '../result';
import type { SpreadsheetFault } from './sheet';
import { readZipDirectory } from './zip-directory';

export type FileKind = 'xlsx' | 'text';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06];
/** The compound file of old Office programs; also the envelope of an encrypted new one. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** First bytes of files that people send by mistake and that would pass for text. */
const NOT_A_TABLE = [
  '%PDF',
  '{\\rtf',
  '<',
  'GIF8',
  '\x89PNG',
  '\xff\xd8\xff',
  'Rar!',
  '7z\xbc\xaf',
];

/** What a file is by its content; its name proves nothing. */
export function fileKind(bytes: Uint8Array): Result<FileKind, SpreadsheetFault> {
  if (bytes.byteLength === 0) return fail('empty');
  if (startsWith(bytes, COMPOUND)) return fail(compoundFault(bytes));
  if (startsWith(bytes, EMPTY_ZIP)) return fail('wrong_type');
  if (startsWith(bytes, ZIP)) {
    const directory = readZipDirectory(bytes);
    if (!directory.ok) return directory;
    const names = directory.value;
    return names.has('xl/workbook.xml') && names.has('[Content_Types].xml')
      ? ok('xlsx')
      : fail('wrong_type');
  }
  const start = latin1(bytes.subarray(0, 64))
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart();
  return NOT_A_TABLE.some((magic) => start.startsWith(magic)) ? fail('wrong_type') : ok('text');
}

/** A compound file names its streams in UTF-16. */
function compoundFault(bytes: Uint8Array): SpreadsheetFault {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const holds = (stream: string) => content.includes(Buffer.from(stream, 'utf16le'));
  if (holds('EncryptedPackage')) return 'password_protected';
  return holds('Workbook') || holds('Book') ? 'old_xls' : 'wrong_type';
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
