import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { open } from './support/open';
import { signIn } from './support/sign-in';

const PARTICIPANTS = '/projects/follow-up-project/activities/data-exchange-seoul/participants';

/** The first bytes of an OLE container, which is what Excel writes around a workbook with a password. */
const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');

test('a file that is no list gets one sentence and leaves no trace', async ({ page }) => {
  await signIn(page, 'coordinator');
  await open(page, PARTICIPANTS);
  const before = await page.getByRole('main').getByRole('checkbox').count();
  const workbook = await readFile('e2e/fixtures/nominees-as-received.xlsx');
  const files: [name: string, buffer: Buffer, sentence: string][] = [
    ['empty.csv', Buffer.alloc(0), 'This file has no rows. Choose another file.'],
    [
      'broken.xlsx',
      workbook.subarray(0, workbook.length / 2),
      'This file is damaged and cannot be read.',
    ],
    [
      'locked.xlsx',
      Buffer.concat([OLE, Buffer.alloc(504), Buffer.from('EncryptedPackage', 'utf16le')]),
      'This file has a password.',
    ],
    [
      'photo.xlsx',
      Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
      'This is not a spreadsheet.',
    ],
  ];
  await open(page, `${PARTICIPANTS}/import`);
  for (const [name, buffer, sentence] of files) {
    await page.getByLabel('List of people').setInputFiles({ name, mimeType: '', buffer });
    await page.getByRole('button', { name: 'Check this list' }).click();
    await expect(page.getByRole('main'), name).toContainText(sentence);
  }
  await open(page, PARTICIPANTS);
  await expect(page.getByRole('main').getByRole('checkbox')).toHaveCount(before);
});
