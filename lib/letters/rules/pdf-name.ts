const LONGEST = 120;

/** A file's name in any script: without what folders, programs and readers take for something else. */
export function pdfName(text: string): string {
  const name = text
    .normalize('NFC')
    .replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\.+/, '');
  const stem = [...name]
    .slice(0, LONGEST)
    .join('')
    .replace(/[. ]+$/, '');
  return `${stem || 'letter'}.pdf`;
}
