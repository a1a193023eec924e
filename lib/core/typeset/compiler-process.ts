/**
 * The program behind `typeset`: one compiler, its fonts loaded once. It sets what it is sent, one after another, and
 * ends with the process that started it.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

type Request = { id: number; template: string; data: string };

const FOLDER = path.join(process.cwd(), 'lib/core/typeset');
const PACKAGES = path.join(process.cwd(), 'node_modules/@expo-google-fonts');

/** Latin and Cyrillic, Hangul, Armenian, Georgian; each weight is a file. */
const FONTS = ['source-sans-3', 'noto-sans-kr', 'noto-sans-armenian', 'noto-sans-georgian'];
const WEIGHTS = ['400Regular', '600SemiBold'];

/** `noto-sans-kr` and `400Regular` are `NotoSansKR_400Regular.ttf`. */
function fontFile(family: string, weight: string): Buffer {
  const words = family.split('-').map((word) => (word === 'kr' ? 'KR' : capital(word)));
  return readFileSync(path.join(PACKAGES, family, weight, `${words.join('')}_${weight}.ttf`));
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Templates reach what stands in their own folder and nothing else. */
const compiler = NodeCompiler.create({
  workspace: FOLDER,
  fontArgs: [
    {
      fontBlobs: FONTS.flatMap((family) => WEIGHTS.map((weight) => fontFile(family, weight))),
    },
  ],
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
