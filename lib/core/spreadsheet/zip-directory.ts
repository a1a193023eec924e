import { fail, ok, type Result } from '../result';
import { LIMITS } from './limits';

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
/** The largest comment that can stand after the end record. */
const COMMENT_BYTES = 0xffff;
/** These values say "look in the zip64 record", which no honest file of our size needs. */
const ZIP64_COUNT = 0xffff;
const ZIP64_SIZE = 0xffffffff;
const ENCRYPTED_FLAG = 0x1;
/** The reader unpacks nothing else, so photographs in a workbook cost nothing. */
const IS_UNPACKED = /\.(?:xml|rels)$/;

/**
 * The names in a zip, read from its directory without unpacking anything. Refuses archives that are not whole (`broken`),
 * whose entries are locked (`password_protected`), or that would unpack to more than we allow (`too_large`).
 * The declared sizes can be trusted further on: the unpacker allocates exactly these and never grows them.
 */
export function readZipDirectory(
  bytes: Uint8Array,
): Result<ReadonlySet<string>, 'broken' | 'password_protected' | 'too_large'> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return fail('broken');
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count === ZIP64_COUNT || at === ZIP64_SIZE) return fail('broken');
  if (count > LIMITS.zipEntries) return fail('too_large');

  const names = new Set<string>();
  let packedBytes = 0;
  let unpackedBytes = 0;
  for (let entry = 0; entry < count; entry++) {
    if (at + ENTRY_BYTES > end || view.getUint32(at, true) !== DIRECTORY_ENTRY) {
      return fail('broken');
    }
    if (view.getUint16(at + 8, true) & ENCRYPTED_FLAG) return fail('password_protected');
    const packed = view.getUint32(at + 20, true);
    const unpacked = view.getUint32(at + 24, true);
    const nameBytes = view.getUint16(at + 28, true);
    const offset = view.getUint32(at + 42, true);
    if (packed === ZIP64_SIZE || unpacked === ZIP64_SIZE) return fail('too_large');
    if (offset + packed > end) return fail('broken');
    const nameStart = at + ENTRY_BYTES;
    const name = new TextDecoder().decode(bytes.subarray(nameStart, nameStart + nameBytes));
    names.add(name);
    packedBytes += packed;
    if (IS_UNPACKED.test(name)) unpackedBytes += unpacked;
    at = nameStart + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  // Entries that share their packed bytes (an overlapping bomb) add up to more than the file has.
  if (packedBytes > bytes.byteLength) return fail('too_large');
  if (unpackedBytes > LIMITS.unpackedBytes) return fail('too_large');
  if (unpackedBytes > packedBytes * LIMITS.unpackedRatio) return fail('too_large');
  return ok(names);
}

/** The end record stands last, before an optional comment, so it is looked for from the back. */
function findEnd(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - END_BYTES - COMMENT_BYTES);
  for (let at = view.byteLength - END_BYTES; at >= first; at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return null;
}
