import { parseApart } from '../parse-apart';
import { fail, ok, type Result } from '../result';
import { fileKind } from './file-kind';
import { LIMITS } from './limits';
import type { ParseCost, ParseReply } from './parse-worker';
import type { Sheet, SpreadsheetFault } from './sheet';

const PARSER = 'lib/core/spreadsheet/parse-worker.ts';

type Options = {
  milliseconds?: number;
  /** Is told what the process used, where one was needed. */
  onCost?: (cost: ParseCost) => void;
};

/**
 * Reads an uploaded xlsx, csv or tsv file. The type is told by the content, never by the name, which only names
 * the one sheet of a text file. The limits stand in `limits.ts`; everything costly happens in a process that is
 * killed when it takes longer than `milliseconds` or too much memory.
 */
export async function readSpreadsheet(
  bytes: Uint8Array,
  fileName: string,
  { milliseconds = LIMITS.parseMilliseconds, onCost }: Options = {},
): Promise<Result<Sheet[], SpreadsheetFault>> {
  if (bytes.byteLength > LIMITS.fileBytes) return fail('too_large');
  const kind = fileKind(bytes);
  if (!kind.ok) return kind;
  const request = { kind: kind.value, bytes, fileName };
  const parsed = await parseApart<ParseReply>(PARSER, request, { ...LIMITS, milliseconds });
  if (!parsed.ok) return parsed;
  const reply = parsed.value;
  onCost?.(reply.cost);
  return reply.ok ? ok(reply.sheets) : fail(reply.code);
}
