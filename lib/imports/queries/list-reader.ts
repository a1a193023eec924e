/** The program that reads one list of nominees and finds out what it means, in a process of its own (see read-list.ts). */
import { createHash } from 'node:crypto';
import { answerOnce } from '@/lib/core/spreadsheet/answer-once';
import { type ParseRequest, parseFile } from '@/lib/core/spreadsheet/parse-file';
import { type UnderstandingWanted, understandFile } from '../rules/understand-file';

answerOnce(async (asked) => {
  const request = asked as ParseRequest & UnderstandingWanted;
  const sheets = await parseFile(request);
  return sheets.ok ? understandFile(sheets.value, request, sha256) : sheets;
});

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
