/**
 * Server-sent events (WHATWG HTML, 9.2). Streams are kept on the process, because a bundler may load this module more
 * than once and whoever stops the server has to end them all.
 */
type Open = { owner: string; end: () => void };
const KEY = Symbol.for('sapar.event-streams');
const holder = globalThis as { [KEY]?: Set<Open> };
const open = (holder[KEY] ??= new Set());

export type EventSink = {
  send: (event: string, data: unknown) => void;
  /** Keeps proxies from thinking that nobody is there. */
  ping: () => void;
  end: () => void;
  /** Aborted once the stream has ended, by whomever. */
  ended: AbortSignal;
};

/** So many may one account have open in one process: a window or two on each of a few screens. */
const MOST = 12;
/** A reader who has not taken so many events is not there any more. */
const UNREAD = 200;
/** After this many milliseconds a browser comes again. */
const RETRY = 2_000;

/** A stream of events to somebody; `follow` sends them until it has ended. Refused where they have too many open. */
export function eventStream(owner: string, follow: (sink: EventSink) => void): Response {
  if ([...open].filter((one) => one.owner === owner).length >= MOST) {
    return new Response(null, { status: 429, headers: { 'Retry-After': '60' } });
  }
  const ended = new AbortController();
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const encoder = new TextEncoder();
      const write = (text: string) => {
        if (ended.signal.aborted) return;
        if ((controller.desiredSize ?? 0) < -UNREAD) sink.end();
        else controller.enqueue(encoder.encode(text));
      };
      const sink: EventSink = {
        send: (event, data) => write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`),
        ping: () => write(':\n\n'),
        end: () => {
          if (ended.signal.aborted) return;
          ended.abort();
          controller.close();
        },
        ended: ended.signal,
      };
      const one = { owner, end: sink.end };
      open.add(one);
      ended.signal.addEventListener('abort', () => open.delete(one));
      write(`retry: ${RETRY}\n\n`);
      follow(sink);
    },
    cancel: () => ended.abort(),
  });
  return new Response(body, {
    headers: {
      'Content-Type': 'text/event-stream; charset=utf-8',
      // Nothing on the way may keep events back until there are enough of them to compress or to pass on.
      'Cache-Control': 'no-store, no-transform',
      'X-Accel-Buffering': 'no',
    },
  });
}

/** Ends all streams of this process; browsers come again, to another process or to the next one. */
export function endEventStreams(): void {
  for (const { end } of open) end();
}
