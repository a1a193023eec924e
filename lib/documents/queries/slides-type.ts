import { fileTypeFromBuffer } from 'file-type';
import { looksWhole } from '../rules';

/** What slides may be, by what their bytes say, with the endings that such a file has. */
const SLIDES: Record<string, readonly string[]> = {
  'application/pdf': ['pdf'],
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': ['pptx'],
  'application/vnd.oasis.opendocument.presentation': ['odp'],
  // PowerPoint before 2007: a compound file, which does not say what it is of.
  'application/x-cfb': ['ppt'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
  'image/webp': ['webp'],
};

/** The type of a file of slides and its endings; null for anything else, and for a bomb in a zip. */
export async function slidesType(
  bytes: Uint8Array,
  name: string,
): Promise<{ mediaType: string; endings: readonly string[] } | null> {
  const found = await fileTypeFromBuffer(bytes);
  const endings = found && SLIDES[found.mime];
  if (!endings || !looksWhole(bytes, found.mime)) return null;
  // Many kinds of files are compound; only one that calls itself slides is taken for them.
  if (found.mime === 'application/x-cfb' && !/\.ppt$/i.test(name)) return null;
  const mediaType =
    found.mime === 'application/x-cfb' ? 'application/vnd.ms-powerpoint' : found.mime;
  return { mediaType, endings };
}
