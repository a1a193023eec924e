'use client';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useOptimistic, useState, useTransition } from 'react';
import { useErrorText } from '@/components/forms/error-text';
import { Button } from '@/components/ui/button';
import { Note } from '@/components/ui/marks';
import { tickRuleTask, tickTask } from '@/lib/tasks/actions';
import { AddTask, EditTask } from './task-dialogs';
import type { OwnerChoice, TaskLine } from './types';

/** More are not read; they are one press away. */
const FIRST = 9;

type Tick = { key: string; isDone: boolean };

/** Tasks to tick off. A tick shows at once and is taken back, with the reason, where it could not be kept. */
export function TaskList({
  activityId,
  lines,
  staff,
  nextId,
}: {
  activityId: string;
  lines: readonly TaskLine[];
  staff: readonly OwnerChoice[];
  nextId: string;
}) {
  const t = useTranslations('tasks');
  const errorText = useErrorText();
  const [isLong, setIsLong] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const [, startTransition] = useTransition();
  const [shown, show] = useOptimistic(lines, (state, { key, isDone }: Tick) =>
    state.map((line) => (line.key === key ? { ...line, isDone } : line)),
  );
  const tick = ({ key, tick: what }: TaskLine, isDone: boolean) =>
    startTransition(async () => {
      show({ key, isDone });
      setRefusal(undefined);
      const outcome =
        'taskId' in what
          ? tickTask({ ...what, isDone })
          : tickRuleTask({ ...what, activityId, isDone });
      const result = await outcome.catch(() => undefined);
      // Another tick that is kept does not take this one's refusal away.
      if (!result?.ok) setRefusal(errorText(result?.code ?? 'unavailable'));
    });
  const rest = shown.length - FIRST;
  return (
    <>
      {shown.length === 0 && <p className="mut att-none">{t('none')}</p>}
      <ul className="todo">
        {(isLong ? shown : shown.slice(0, FIRST)).map((line) => (
          <li key={line.key}>
            <input
              type="checkbox"
              className="cb"
              aria-label={line.text}
              checked={line.isDone}
              onChange={(event) => tick(line, event.target.checked)}
            />
            <Text line={line} staff={staff} />
            <span className={`due ${line.isDone ? '' : line.tone}`}>
              {line.isDone ? t('done') : line.due}
            </span>
          </li>
        ))}
      </ul>
      {refusal && (
        <Note tone="danger" live>
          {refusal}
        </Note>
      )}
      <div className="acts todo-acts">
        <AddTask key={nextId} id={nextId} activityId={activityId} staff={staff} />
        {rest > 0 && !isLong && (
          <Button variant="quiet" size="dense" onClick={() => setIsLong(true)}>
            {t('more', { count: rest })}
          </Button>
        )}
      </div>
    </>
  );
}

function Text({ line, staff }: { line: TaskLine; staff: readonly OwnerChoice[] }) {
  const { text, href, owner, isDone, edit } = line;
  return (
    <span className={isDone ? 'was' : undefined}>
      {href ? <Link href={href}>{text}</Link> : text}
      {owner && staff.length > 1 && <small className="mut">{owner}</small>}
      {edit && !isDone && <EditTask key={edit.version} task={edit} staff={staff} />}
    </span>
  );
}
