import type { HeldItem, HeldPart } from '@/lib/personal-data/types';

/** One object with a list for each part, written as it is read: the next piece is asked for when the last one is gone. */
export function heldJson(parts: AsyncIterable<HeldPart>, madeAt: Date): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const source = pieces(parts, madeAt);
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await source.next();
        if (done) controller.close();
        else controller.enqueue(encoder.encode(value));
      },
      async cancel() {
        await source.return(undefined);
      },
    },
    { highWaterMark: 1 },
  );
}

async function* pieces(parts: AsyncIterable<HeldPart>, madeAt: Date): AsyncGenerator<string> {
  let open: string | undefined;
  yield `{\n"madeAt": ${JSON.stringify(madeAt)}`;
  for await (const { section, items } of parts) {
    const isNew = section !== open;
    const start = isNew ? `${open ? '\n]' : ''},\n"${section}": [` : '';
    open = section;
    yield start + lines(items, isNew);
  }
  yield `${open ? '\n]' : ''}\n}\n`;
}

const lines = (items: readonly HeldItem[], isFirst: boolean) =>
  items
    .map((item, index) => `${isFirst && index === 0 ? '' : ','}\n${JSON.stringify(item)}`)
    .join('');
