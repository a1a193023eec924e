import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What another program reads in a PDF. */
export type ReadPdf = {
  pages: string[];
  title: string | null;
  lang: string | null;
  /** As PDF writes dates, such as `D:20231024013000Z`. */
  madeAt: string | null;
  /** Names of the fonts that are used, and whether each came along. */
  fonts: { name: string; isEmbedded: boolean }[];
  /** Glyphs that are the box of a font that has no such letter. */
  boxes: number;
};

type Glyph = { originalCharCode: number };
type Font = { name: string; missingFile?: boolean };

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({
    data: new Uint8Array(bytes),
    fontExtraProperties: true,
    verbosity: 0,
  });
  const document = await task.promise;
  const { info } = await document.getMetadata();
  const { Title, CreationDate, Language } = info as Record<string, string | undefined>;
  const pages: string[] = [];
  const fonts = new Map<string, boolean>();
  let boxes = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(
      items
        .map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''))
        .join('')
        .normalize('NFC'),
    );
    const { fnArray, argsArray } = await page.getOperatorList();
    for (const [index, operation] of fnArray.entries()) {
      const args = argsArray[index] as unknown[];
      if (operation === OPS.setFont) {
        const font = page.commonObjs.get(String(args[0])) as Font;
        fonts.set(font.name, font.missingFile !== true);
      }
      if (operation === OPS.showText) {
        const glyphs = args[0] as (Glyph | number)[];
        boxes += glyphs.filter((it) => typeof it === 'object' && it.originalCharCode === 0).length;
      }
    }
  }
  await task.destroy();
  return {
    pages,
    title: Title ?? null,
    lang: Language ?? null,
    madeAt: CreationDate ?? null,
    fonts: [...fonts].map(([name, isEmbedded]) => ({ name, isEmbedded })),
    boxes,
  };
}
