import { expect, it } from 'vitest';
import { telling } from './telling';

async function listen<T>(told: AsyncIterable<T>): Promise<T[]> {
  const heard: T[] = [];
  for await (const one of told) heard.push(one);
  return heard;
}

it('tells each step in its order, and at last the answer', async () => {
  const told = telling<number, string>(async (report) => {
    await report(1);
    void report(2);
    void report(3);
    return 'done';
  });
  expect(await listen(told)).toEqual([
    { progress: 1 },
    { progress: 2 },
    { progress: 3 },
    { answer: 'done' },
  ]);
});

it('begins at once and ends also when nobody listens', async () => {
  const ended = Promise.withResolvers<string>();
  telling(async () => ended.resolve('ended'));
  expect(await ended.promise).toBe('ended');
});

it('stops telling to who went away, and still ends', async () => {
  const left = Promise.withResolvers<void>();
  const ended = Promise.withResolvers<string>();
  const told = telling<number, void>(async (report) => {
    await report(1);
    await left.promise;
    await report(2);
    ended.resolve('ended');
  });
  for await (const one of told) {
    expect(one).toEqual({ progress: 1 });
    break;
  }
  left.resolve();
  expect(await ended.promise).toBe('ended');
});

it('throws what the work throws', async () => {
  const told = telling<number, void>(async (report) => {
    await report(1);
    throw new Error('the database went away');
  });
  await expect(listen(told)).rejects.toThrow('the database went away');
});
