import { gzipSync } from 'node:zlib';
import type { Client } from './client';
import type { MeasuredServer } from './server';
import { ALL_MARKS, type Target } from './targets';

export type Measurement = {
  name: string;
  /** Milliseconds from the first byte sent to the last received. */
  median: number;
  p95: number;
  /** Processor time of the server for one request: what remains of the figures on a machine that does other things. */
  processor: number | undefined;
  /** Over the wire, compressed. */
  bytes: number;
  /** SQL of one request: the first, and any later one. */
  statements: { first: number; later: number };
  /** First-load JavaScript of a delegate's page, gzipped bytes. */
  scripts?: number;
};

const WARM_UP = 100;

/** Asks for a page until it is compiled and what it keeps is kept; answers how many statements the first time took. */
export async function warmUp(
  server: MeasuredServer,
  client: Client,
  { name, path }: Target,
): Promise<number> {
  const first = await client.get(path);
  if (first.status !== 200) throw new Error(`${name} (${path}) answered ${first.status}.`);
  for (let more = 1; more < WARM_UP; more += 1) await client.get(path);
  return server.statementsOf(first.requestId);
}

/** Asks for a page again and again, one request after the other. */
export async function measurePage(
  server: MeasuredServer,
  client: Client,
  { name, path, isDelegates }: Target,
  { requests, first }: { requests: number; first: number },
): Promise<Measurement> {
  const times: number[] = [];
  const before = server.processor();
  let last = await client.get(path);
  for (let request = 0; request < requests; request += 1) {
    last = await client.get(path);
    times.push(last.ms);
  }
  const after = server.processor();
  return {
    name,
    ...middleAndTail(times),
    processor:
      before === undefined || after === undefined ? undefined : (after - before) / (requests + 1),
    bytes: last.bytes,
    statements: { first, later: await server.statementsOf(last.requestId) },
    ...(isDelegates ? { scripts: await scriptBytes(client, last.body.toString()) } : {}),
  };
}

/** The middle one of some times, and the one that 95 % of them stay below. */
function middleAndTail(times: readonly number[]): { median: number; p95: number } {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95) };
}

/**
 * Gzipped bytes of every script that the HTML of a page names, in a tag or in the data of its client components.
 * What only browsers without modules load (`noModule`) does not count.
 */
async function scriptBytes(client: Client, html: string): Promise<number> {
  const old = [...html.matchAll(/<script[^>]*\bnoModule\b[^>]*>/gi)].join();
  const named = new Set(html.match(/\/_next\/static\/[\w./~-]+?\.js/g));
  let bytes = 0;
  for (const path of named) {
    if (old.includes(path)) continue;
    const { body } = await client.get(path);
    bytes += gzipSync(body).length;
  }
  return bytes;
}

export type Export = { rows: number; ms: number; bytes: number; grown: number };

/** Streams every mark, and watches by how many bytes the server's memory grows at most. */
export async function measureExport(server: MeasuredServer, client: Client): Promise<Export> {
  const before = server.memory();
  let most = before;
  const watch = setInterval(() => {
    most = Math.max(most, server.memory());
  }, 50);
  const { lines, ms, bytes } = await client.drain(ALL_MARKS);
  clearInterval(watch);
  return { rows: lines - 1, ms, bytes, grown: most - before };
}
