import { expect, test } from 'vitest';
import { namedAttachment } from './download';

test('a file that a person named is saved whole, under its name, and never opened as a page', async () => {
  const content = new Uint8Array(200_000).map((_, index) => index % 251);
  const answer = namedAttachment(content, 'application/pdf', 'Письмо (1)’s.pdf');
  expect(Object.fromEntries(answer.headers)).toEqual({
    'cache-control': 'private, no-store',
    'content-disposition':
      "attachment; filename*=UTF-8''%D0%9F%D0%B8%D1%81%D1%8C%D0%BC%D0%BE%20%281%29%E2%80%99s.pdf",
    'content-length': '200000',
    'content-type': 'application/pdf',
    'x-content-type-options': 'nosniff',
  });
  expect(await answer.bytes()).toEqual(content);
});
