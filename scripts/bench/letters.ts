import { readPdf } from '@/lib/core/typeset/testing/read-pdf';
import { type LetterPage, typeset } from '@/lib/core/typeset/typeset';

const RUNS = 20;

/** Milliseconds of letters as PDF, each call as a server makes it: the first starts the process that sets them. */
export async function printLetters(): Promise<void> {
  const measured = [
    ['the first letter, with the start of its process', await timesOf(1, () => letter(0))],
    ['a letter after it', await timesOf(RUNS, letter)],
    ['a list of 16 people', await timesOf(RUNS, (run) => list(16, run))],
    ['a list of 500 people', await timesOf(RUNS, (run) => list(500, run))],
  ] as const;
  console.log('Letters as PDF');
  console.table(
    measured.map(([what, { pages, times }]) => ({
      what,
      pages,
      'least ms': times[0]?.toFixed(0),
      'median ms': times[times.length >> 1]?.toFixed(0),
      'most ms': times.at(-1)?.toFixed(0),
    })),
  );
}

/** `make` is told the number of the run, so that no document is one that was set before. */
async function timesOf(runs: number, make: (run: number) => LetterPage) {
  const times: number[] = [];
  let pdf: Uint8Array = new Uint8Array();
  for (let run = 0; run < runs; run += 1) {
    const begun = performance.now();
    pdf = await typeset('letter', make(run));
    times.push(performance.now() - begun);
  }
  return { times: times.toSorted((a, b) => a - b), pages: (await readPdf(pdf)).pages.length };
}

function list(people: number, run: number): LetterPage {
  return {
    ...letter(run),
    list: {
      head: ['Name', 'Country', 'Passport'],
      isWide: [true, false, false],
      rows: Array.from({ length: people }, (_, index) => [
        `Visitor ${run} ${index}`,
        'Kazakhstan',
        `N${1_000_000 * run + index}`,
      ]),
      missing: 'to follow',
      note: null,
    },
  };
}

function letter(run: number): LetterPage {
  return {
    title: 'Request of a visit',
    lang: 'en',
    at: '2023-10-24T01:30:00Z',
    letterhead: ['Joint project 2021–2023'],
    stamp: 'Release 3, 24 October 2023',
    pages: 'Page {page} of {pages}',
    day: '24 October 2023',
    recipient: ['Sora Nam', 'Government data centre'],
    subject: `Study visit of group ${run}`,
    parts: [
      { lines: ['Dear Sora Nam,', 'May we visit you with officials of seven countries?'] },
      { facts: [['When', 'Wednesday 25 October 2023, 13:30–15:20 (Seoul time)']] },
    ],
    list: null,
    signatories: [{ name: 'Garam Seo', jobTitle: 'Coordinator' }],
  };
}
