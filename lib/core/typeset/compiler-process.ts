/**
 * The program behind `typeset`: one compiler, its fonts loaded once. It sets what it is sent, one after another, and
 * ends with the process that started it.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

type Request = { id: number; template: string; data: string };

const FOLDER = path.join(process.cwd(), 'lib/core/typeset');

/** Latin and Cyrillic, Hangul, Armenian, Georgian; each weight is a file. */
const FONTS = [
  import.meta.resolve('@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf'),
  import.meta.resolve('@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf'),
  import.meta.resolve('@expo-google-fonts/noto-sans-kr/400Regular/NotoSansKR_400Regular.ttf'),
  import.meta.resolve('@expo-google-fonts/noto-sans-kr/600SemiBold/NotoSansKR_600SemiBold.ttf'),
  import.meta.resolve(
    '@expo-google-fonts/noto-sans-armenian/400Regular/NotoSansArmenian_400Regular.ttf',
  ),
  import.meta.resolve(
    '@expo-google-fonts/noto-sans-armenian/600SemiBold/NotoSansArmenian_600SemiBold.ttf',
  ),
  import.meta.resolve(
    '@expo-google-fonts/noto-sans-georgian/400Regular/NotoSansGeorgian_400Regular.ttf',
  ),
  import.meta.resolve(
    '@expo-google-fonts/noto-sans-georgian/600SemiBold/NotoSansGeorgian_600SemiBold.ttf',
  ),
];

/** Templates reach what stands in their own folder and nothing else. */
const compiler = NodeCompiler.create({
  workspace: FOLDER,
  fontArgs: [{ fontBlobs: FONTS.map((file) => readFileSync(new URL(file))) }],
});

/** How many later documents may still use what the compiler remembers of one. */
const REMEMBERED = 5;

function compile({ template, data }: Request): Uint8Array {
  const pdf = compiler.pdf({
    mainFilePath: path.join(FOLDER, `${template}.typ`),
    inputs: { data },
  });
  compiler.evictCache(REMEMBERED);
  return new Uint8Array(pdf);
}

/** The compiler's errors carry their words in `code`. */
function wordsOf(error: unknown): string {
  const { code, message } = Object(error) as { code?: unknown; message?: unknown };
  return [code, message].filter((it) => typeof it === 'string' && it !== '').join(' ');
}

process.on('message', (request: Request) => {
  const { id } = request;
  try {
    process.send?.({ id, pdf: compile(request) });
  } catch (error) {
    process.send?.({ id, error: wordsOf(error) });
  }
});
process.on('disconnect', () => process.exit());
