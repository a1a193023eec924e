import { afterEach, expect, test } from 'vitest';
import { type EventSink, endEventStreams, eventStream } from './event-stream';

afterEach(endEventStreams);

const PAUSE = 2_000;
/** What every stream begins with: after so many milliseconds a browser comes again. */
const COME_AGAIN = `retry: ${PAUSE}\n\n`;

const opened = (owner = 'somebody') => {
  let sink: EventSink | undefined;
  const response = eventStream(owner, (own) => {
    sink = own;
  });
  return { response, sink };
};

test('events, with their data as JSON, and signs of life go out as they come', async () => {
  const { response, sink } = opened();
  sink?.send('changed', { by: 'Aigerim\nK.' });
  sink?.ping();
  sink?.end();
  expect(await response.text()).toBe(
    `${COME_AGAIN}event: changed\ndata: {"by":"Aigerim\\nK."}\n\n:\n\n`,
  );
  expect(Object.fromEntries(response.headers)).toEqual({
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store, no-transform',
    'x-accel-buffering': 'no',
  });
});

test('whoever writes learns that the reader has gone, and writes into nothing', async () => {
  const { response, sink } = opened();
  await response.body?.cancel();
  expect(sink?.ended.aborted).toBe(true);
  sink?.send('changed', {});
  sink?.end();
});

test('a reader who takes nothing is let go', () => {
  const { sink } = opened();
  for (let sent = 0; sent < 500; sent += 1) sink?.ping();
  expect(sink?.ended.aborted).toBe(true);
});

test('one account has twelve streams at most, until one of them ends', () => {
  const mine = Array.from({ length: 13 }, () => opened());
  expect(mine.map(({ response }) => response.status)).toEqual([...Array(12).fill(200), 429]);
  expect(opened('somebody else').response.status).toBe(200);
  mine[0]?.sink?.end();
  expect(opened().response.status).toBe(200);
});

test('all streams end when the server stops', async () => {
  const streams = [opened('one'), opened('another')];
  endEventStreams();
  expect(await Promise.all(streams.map(({ response }) => response.text()))).toEqual([
    COME_AGAIN,
    COME_AGAIN,
  ]);
});
