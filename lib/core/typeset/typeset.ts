import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import type { Locale } from '../vocabulary';

/** What every template prints or says of its document. */
type Typeset = {
  /** Of the PDF; readers show it in place of the file's name. */
  title: string;
  lang: Locale;
  /** The PDF's date: an ISO instant. The same data make the same bytes. */
  at: string;
  /** Lines at the head of the first page: who writes, from where. */
  letterhead: string[];
  /** At the foot of every page, such as `Release 3, 24 October 2023`. */
  stamp: string;
  /** Beside the stamp, with the fields `{page}` and `{pages}`. */
  pages: string;
};

/** An official letter, as `letter.typ` sets it. */
export type LetterPage = Typeset & {
  day: string;
  recipient: string[];
  subject: string;
  parts: ({ lines: string[] } | { facts: [label: string, value: string][] })[];
  /** `rows` have a text for each of `head`; null is missing and printed as `missing`. Wide columns share what is left. */
  list: {
    head: string[];
    isWide: boolean[];
    rows: (string | null)[][];
    missing: string;
    note: string | null;
  } | null;
  signatories: { name: string; jobTitle: string }[];
};

/** What each file `<name>.typ` beside this one prints. */
type Templates = { letter: LetterPage };

type Reply = { id: number; pdf: Uint8Array } | { id: number; error: string };
type Waiting = { resolve: (pdf: Uint8Array) => void; reject: (error: Error) => void };

const SECOND = 1_000;
/** A page takes hundredths of a second and a list of thousands a few seconds. */
const LONGEST = 60 * SECOND;
/** The compiler and its fonts are nothing that a server without letters to write keeps. */
const IDLE = 60 * SECOND;

let running: Typesetter | undefined;

/**
 * Sets a document as PDF with embedded fonts. All of `data` is text: nothing in it is read as markup. The compiler is a
 * process of its own, because a list of hundreds keeps it busy for half a second in which a server has to answer others.
 */
export function typeset<Name extends keyof Templates>(
  template: Name,
  data: Templates[Name],
): Promise<Uint8Array> {
  running ??= new Typesetter(() => {
    running = undefined;
  });
  return running.set(
    template,
    JSON.stringify(data, (_key, value: unknown) => plain(value)),
  );
}

/** Characters that no font draws, or that turn the text around them, become spaces; a line may end. */
function plain(value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/(?!\n)[\p{Cc}\p{Bidi_Control}]/gu, ' ') : value;
}

class Typesetter {
  readonly #compiler: ChildProcess;
  readonly #waiting = new Map<number, Waiting>();
  #last = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(onEnd: () => void) {
    this.#compiler = spawn(
      process.execPath,
      ['--no-warnings', path.join(process.cwd(), 'lib/core/typeset/compiler-process.ts')],
      {
        env: { NODE_ENV: process.env.NODE_ENV },
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
        serialization: 'advanced',
      },
    );
    const end = (error: Error) => {
      clearTimeout(this.#timer);
      onEnd();
      for (const { reject } of this.#waiting.values()) reject(error);
      this.#waiting.clear();
    };
    this.#compiler.on('message', (reply: Reply) => this.#take(reply));
    this.#compiler.once('error', end);
    this.#compiler.once('exit', () => end(new Error('The typesetter ended without an answer.')));
  }

  set(template: string, data: string): Promise<Uint8Array> {
    const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>();
    this.#last += 1;
    const id = this.#last;
    this.#waiting.set(id, { resolve, reject });
    this.#compiler.send({ id, template, data }, (error) => {
      if (error) reject(error);
    });
    // The time of a document begins with the answer before it, whoever else comes to wait.
    if (this.#waiting.size === 1) this.#keepTime();
    return promise;
  }

  #take(reply: Reply): void {
    const waiting = this.#waiting.get(reply.id);
    this.#waiting.delete(reply.id);
    if ('pdf' in reply) waiting?.resolve(reply.pdf);
    else waiting?.reject(new Error(`A document could not be set. ${reply.error}`));
    this.#keepTime();
  }

  /** Busy, it is killed when it takes too long; idle, it holds nobody up and ends after a while. */
  #keepTime(): void {
    const isBusy = this.#waiting.size > 0;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#compiler.kill('SIGKILL'), isBusy ? LONGEST : IDLE);
    for (const held of [this.#compiler, this.#compiler.channel, this.#timer]) {
      if (isBusy) held?.ref();
      else held?.unref();
    }
  }
}
