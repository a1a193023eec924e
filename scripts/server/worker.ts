import { errorFields, log } from '@/lib/core/log';

export type Worker = { stop: () => Promise<void> };

/**
 * Does `work` again and again, with a pause after each time that it found nothing to do. Several processes may each
 * have a worker: the work itself takes rows with SKIP LOCKED. `stop()` waits for the piece of work under way.
 */
export function startWorker(name: string, work: () => Promise<number>, pauseMs = 5000): Worker {
  const stopped = new AbortController();
  const loop = async () => {
    while (!stopped.signal.aborted) {
      const done = await work().catch((error: unknown) => {
        log.error({ worker: name, ...errorFields(error) }, 'worker failed');
        return 0;
      });
      if (done === 0) await pause(pauseMs, stopped.signal);
    }
  };
  const finished = loop();
  return {
    stop: () => {
      stopped.abort();
      return finished;
    },
  };
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const timer = setTimeout(resolve, ms);
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
}
