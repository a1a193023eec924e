import { expect, test } from 'vitest';
import { DAY } from '@/lib/core/zoned-time';
import type { RuleTask, TaskRow } from '../types';
import { mergeTasks } from './merge-tasks';

const AT = Date.parse('2023-10-10T00:00:00Z');
const seo = { id: 'seo', name: 'Garam Seo' };
const lee = { id: 'lee', name: 'Ara Lee' };

const rule: RuleTask = {
  key: 'order_badges',
  factsKey: 'of 28',
  code: 'order_badges',
  params: { count: 28, spare: 4 },
  host: null,
  dueOn: '2023-10-13',
  path: 'participants/badges',
};

const row = (values: Partial<TaskRow>): TaskRow => ({
  id: 'row',
  version: 1,
  title: null,
  ruleKey: null,
  factsKey: null,
  dueOn: null,
  owner: null,
  done: null,
  ...values,
});
const ticked = (values: Partial<TaskRow> = {}) =>
  row({
    ruleKey: rule.key,
    factsKey: rule.factsKey,
    done: { at: AT - DAY, by: seo.name },
    ...values,
  });
const merged = (rules: RuleTask[], rows: TaskRow[]) => mergeTasks(rules, rows, [seo, lee], AT);

test('a ticked task of a rule is done while its facts are the same', () => {
  expect(merged([rule], [ticked()])).toEqual([
    {
      id: 'row',
      version: 1,
      title: null,
      rule,
      dueOn: '2023-10-13',
      owner: null,
      done: { at: AT - DAY, by: 'Garam Seo' },
    },
  ]);
});

test('it comes back when the facts change', () => {
  const [task] = merged([{ ...rule, factsKey: 'of 29' }], [ticked()]);
  expect([task?.id, task?.done]).toEqual(['row', null]);
});

test('what no rule finds any more goes away by itself', () => {
  expect(merged([], [ticked()])).toEqual([]);
});

test('open ones come first by date, those without one last; then what was done, the newest first, for a week', () => {
  const hand = (title: string, values: Partial<TaskRow> = {}) =>
    row({ id: title, title, ...values });
  const done = (days: number) => ({ at: AT - days * DAY, by: seo.name });
  expect(
    merged(
      [rule],
      [
        hand('no date'),
        hand('done', { done: done(3) }),
        hand('done lately', { done: done(1) }),
        hand('done long ago', { done: done(8) }),
        hand('soon', { dueOn: '2023-10-11' }),
      ],
    ).map(({ title, rule: of }) => title ?? of?.code),
  ).toEqual(['soon', 'order_badges', 'no date', 'done lately', 'done']);
});

test('a task of a rule is proposed to who coordinates alone', () => {
  const owner = (staff: (typeof seo)[]) => mergeTasks([rule], [], staff, AT)[0]?.owner;
  expect([owner([seo]), owner([seo, lee]), owner([])]).toEqual([seo, null, null]);
});
