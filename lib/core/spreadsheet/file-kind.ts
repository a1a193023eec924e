import { fail, ok, type Result } from '../result';
import type { SpreadsheetFault } from './sheet';
import { readZipDirectory } from './zip-directory';

export type FileKind = 'xlsx' | 'text';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06];
/**
 * The compound file of old Office programs; also the envelope of an encrypted new one. Sapar reads no xls: the library
 * that does has holes in what npm has of it, which a crafted file opens.
 */
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

/** Web pages and XML that are named xls and that Excel opens. */
const TABLE_IN_MARKUP = /<table|urn:schemas-microsoft-com:office:(?:spreadsheet|excel)/i;

/** What a file is by its content; its name proves nothing. */
export function fileKind(bytes: Uint8Array): Result<FileKind, SpreadsheetFault> {
  if (bytes.byteLength === 0) return fail('empty');
  if (startsWith(bytes, COMPOUND)) return fail(compoundFault(bytes));
  if (startsWith(bytes, EMPTY_ZIP)) return fail('wrong_type');
  if (startsWith(bytes, ZIP)) {
    const directory = readZipDirectory(bytes);
    if (!directory.ok) return directory;
    return zipKind(directory.value, bytes);
  }
  const start = latin1(bytes.subarray(0, 2_000))
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart();
  if (start.startsWith('<') && TABLE_IN_MARKUP.test(start)) return fail('other_spreadsheet');
  return NOT_A_TABLE.some((magic) => start.startsWith(magic)) ? fail('wrong_type') : ok('text');
}

function zipKind(
  names: ReadonlySet<string>,
  bytes: Uint8Array,
): Result<FileKind, SpreadsheetFault> {
  if (names.has('xl/vbaProject.bin')) return fail('macros');
  if (names.has('xl/workbook.xml') && names.has('[Content_Types].xml')) return ok('xlsx');
  // An OpenDocument file says what it is in its first entry, which is not packed.
  const isOther =
    names.has('xl/workbook.bin') ||
    latin1(bytes.subarray(0, 120)).includes('opendocument.spreadsheet');
  return fail(isOther ? 'other_spreadsheet' : 'wrong_type');
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
