import { parseApart } from '../parse-apart';
import { fail, type Result } from '../result';
import type { Answer, ParseCost } from './answer-once';
import { fileKind } from './file-kind';
import { LIMITS } from './limits';
import type { ParseRequest } from './parse-file';
import type { Sheet, SpreadsheetFault } from './sheet';

export type ReadOptions = {
  milliseconds?: number;
  /** Is told what the process used, where one was needed. */
  onCost?: (cost: ParseCost) => void;
};

/**
 * Reads an uploaded xlsx, csv or tsv file. The type is told by the content, never by the name, which only names
 * the one sheet of a text file. The limits stand in `limits.ts`; everything costly happens in a process that is
 * killed when it takes longer than `milliseconds` or too much memory.
 */
export function readSpreadsheet(
  bytes: Uint8Array,
  fileName: string,
  options?: ReadOptions,
): Promise<Result<Sheet[], SpreadsheetFault>> {
  const program = 'lib/core/spreadsheet/parse-worker.ts';
  return readApart<Sheet[], SpreadsheetFault>(program, bytes, fileName, {}, options);
}

/**
 * Hands a spreadsheet to another program than the one that only reads it, with the same limits. The program is asked
 * for `wanted` beside the file, and answers by `answerOnce`.
 */
export async function readApart<Value, Code extends string>(
  program: string,
  bytes: Uint8Array,
  fileName: string,
  wanted: object,
  { milliseconds = LIMITS.parseMilliseconds, onCost }: ReadOptions = {},
): Promise<Result<Value, Code | SpreadsheetFault>> {
  if (bytes.byteLength > LIMITS.fileBytes) return fail('too_large');
  const kind = fileKind(bytes);
  if (!kind.ok) return kind;
  const request: ParseRequest = { ...wanted, kind: kind.value, bytes, fileName };
  const limits = { ...LIMITS, milliseconds };
  const parsed = await parseApart<Answer<Result<Value, Code>>>(program, request, limits);
  if (!parsed.ok) return parsed;
  onCost?.(parsed.value.cost);
  return parsed.value.value;
}
