import { existsSync, readFileSync } from 'node:fs';

/** What the process has used until it answered: milliseconds of the processor, and megabytes of memory at most. */
export type ParseCost = { processor: number; memory: number };
export type Answer<Value> = { value: Value; cost: ParseCost };

/** The whole life of a program that was started to read one file: a request, an answer, the end. */
export function answerOnce(work: (request: unknown) => Promise<unknown>): void {
  process.once('message', (request: unknown) => {
    work(request)
      .then((value) => process.send?.({ value, cost: cost() }, () => process.disconnect()))
      .catch((error: unknown) => {
        process.stderr.write(String(error), () => process.exit(1));
      });
  });
}

function cost(): ParseCost {
  const { user, system } = process.cpuUsage();
  return { processor: (user + system) / 1_000, memory: peakMemory() / 1024 };
}

/** Kilobytes. What `resourceUsage` says of the peak counts the server that started this process. */
function peakMemory(): number {
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
  const [, peak] = /^VmHWM:\s*(\d+) kB$/m.exec(status) ?? [];
  return peak ? Number(peak) : process.memoryUsage.rss() / 1024;
}
