import type { Server } from 'node:http';

/** How long requests in flight may still take. */
const GRACE_MS = 25_000;

/** Takes no new connections and waits for the answers under way; after the grace period they are cut. */
export async function closeServer(server: Server, graceMs = GRACE_MS): Promise<void> {
  const cut = setTimeout(() => server.closeAllConnections(), graceMs);
  // A connection that a browser keeps for its next request would hold us up once its answer is out.
  const tidy = setInterval(() => server.closeIdleConnections(), 100);
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
  clearTimeout(cut);
  clearInterval(tidy);
}

/** Resolves at the first SIGTERM or SIGINT. A second one ends the process at once. */
export function stopSignal(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    let asked = false;
    const onSignal = (signal: NodeJS.Signals) => {
      if (asked) process.exit(1);
      asked = true;
      resolve(signal);
    };
    process.on('SIGTERM', onSignal);
    process.on('SIGINT', onSignal);
    if (process.env.npm_lifecycle_event) onParentGone(() => resolve('SIGTERM'));
  });
}

/** `npm start` that is told to stop ends the shell that it started us in, and does not tell us. */
function onParentGone(stop: () => void): void {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    stop();
  }, 500);
  watch.unref();
}
