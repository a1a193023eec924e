import type { Cell } from '@/lib/core/spreadsheet/sheet';
import type { Note, NoteCode, NoteParams } from '../types';

/** What one cell says, and what a careful colleague would remark on it. The caller knows the field. */
export type Remark = Omit<Note, 'field'>;
export type Reading<T> = { value: T; remarks: Remark[] };

export function clear<T>(value: T): Reading<T> {
  return { value, remarks: [] };
}

export function unsure<T>(value: T, code: NoteCode, params: NoteParams): Reading<T> {
  return { value, remarks: [{ level: 'warning', code, params }] };
}

export function wrong<T>(value: T, code: NoteCode, params: NoteParams): Reading<T> {
  return { value, remarks: [{ level: 'error', code, params }] };
}

/** Signs nobody sees: controls, soft hyphens, zero-width letters and marks that turn the writing direction. */
const INVISIBLE = /[\0-\x08\x0e-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
/** What people type to say "nothing". */
const NOTHING =
  /^(?:[-–—./_*?…\s]+|n\/?a|нет|none|nil|null|없음|해당\s?없음|жоқ|жок|yo[ʻ‘’']?q|йўқ|yoxdur|չկա|არა|tb[acd]|to be (?:confirmed|nominated|determined)|vacant|уточняется|будет уточнено|вакансия|미정)$/i;

/** The longest of these has 17 signs; looking is dear where a list has thousands of cells. */
const NOTHING_LENGTH = 20;
/** Most cells have nothing to take off: letters that stand for themselves in every normal form of a text, as typed in. */
const TIDY = /^[!-~À-ɏʻʼЀ-ҁҊ-ԯԱ-և֊ა-ჿ가-힣“”‘’«»№–—]+(?: [!-~À-ɏʻʼЀ-ҁҊ-ԯԱ-և֊ა-ჿ가-힣“”‘’«»№–—]+)*$/;

/** The text of a cell without invisible signs and doubled spaces; empty for an empty cell. */
export function textOf(cell: Cell | undefined): string {
  if (cell === undefined || cell === null) return '';
  if (typeof cell === 'object') return cell.date;
  const raw = String(cell);
  const text = TIDY.test(raw) ? raw : tidy(raw);
  return text.length <= NOTHING_LENGTH && NOTHING.test(text) ? '' : text;
}

function tidy(text: string): string {
  return text.normalize('NFC').replace(INVISIBLE, '').replace(/\s+/gu, ' ').trim();
}

/** Free text, kept as it was written; too long is an error, because cutting would change it. */
export function readText(cell: Cell | undefined, limit: number): Reading<string | null> {
  const value = textOf(cell);
  if (value === '') return clear(null);
  return value.length > limit ? wrong(null, 'tooLong', { limit }) : clear(value);
}

const PLAIN = /^[a-zа-я0-9가-힣]+(?: [a-zа-я0-9가-힣]+)*$/;

/** For comparing words: small letters, no punctuation, single spaces. */
export function plain(text: string): string {
  if (PLAIN.test(text)) return text;
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      // The dot that a Turkic İ leaves behind, and the Uzbek apostrophe, which Unicode counts as a letter.
      .replace(/\u0307/g, '')
      .replace(/[ʻʼ]/g, ' ')
      .replace(/ё/g, 'е')
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
      .trim()
  );
}
