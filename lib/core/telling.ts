import { setImmediate } from 'node:timers/promises';

/** What somebody who waits is told: how far the work is, and at last what it answers. */
export type Told<Progress, Answer> = { progress: Progress } | { answer: Answer };

/**
 * Runs `work` and tells what it reports while it runs. The work begins at once and ends by itself, also when nobody
 * listens any more: who closes a page does not leave half of something behind. What is reported is on its way once the
 * report is awaited: long work on the embedded database would otherwise keep it until the end.
 */
export function telling<Progress, Answer>(
  work: (report: (progress: Progress) => Promise<void>) => Promise<Answer>,
): AsyncIterable<Told<Progress, Answer>> {
  const told: Told<Progress, Answer>[] = [];
  let wake = Promise.withResolvers<void>();
  const tell = (one: Told<Progress, Answer>) => {
    told.push(one);
    wake.resolve();
  };
  const report = async (progress: Progress) => {
    tell({ progress });
    await setImmediate();
  };
  const done = work(report).then((answer) => tell({ answer }));
  // A failure is thrown to whoever listens; nobody listening is no second failure.
  done.catch(() => wake.resolve());
  return (async function* () {
    for (let next = 0; ; ) {
      for (; next < told.length; next += 1) {
        const one = told[next];
        if (!one) continue;
        yield one;
        if ('answer' in one) return;
      }
      await Promise.race([wake.promise, done]);
      wake = Promise.withResolvers();
    }
  })();
}
