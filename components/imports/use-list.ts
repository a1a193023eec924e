'use client';
import { useRef, useState } from 'react';
import type { ActionFailure } from '@/lib/core/action-result';
import { previewList } from '@/lib/imports/actions';
import { NO_CHOICES } from '@/lib/imports/rules/choices';
import type { Choices } from '@/lib/imports/schema';
import type { ImportPreview, ImportProgress } from '@/lib/imports/types';
import { hear } from './hear';

/** A file, what somebody decided about it, and how the server understands both. */
export type List = { file: File; choices: Choices; preview: ImportPreview };

/**
 * The list on the way to being imported. The file and every decision stay here, in the browser; each change is sent
 * with them and answered with the whole preview. Only the newest answer counts.
 */
export function useList(activityId: string) {
  const [list, setList] = useState<List | null>(null);
  const [before, setBefore] = useState<Choices[]>([]);
  const [progress, setProgress] = useState<ImportProgress | null>(null);
  const [fault, setFault] = useState<ActionFailure | null>(null);
  const newest = useRef(0);

  const look = async (file: File, choices: Choices) => {
    const turn = ++newest.current;
    setFault(null);
    setProgress({ step: 'reading', done: 0, total: 0 });
    const answer = await hear(previewList({ activityId, file, choices }), (step) => {
      if (turn === newest.current) setProgress(step);
    });
    if (turn !== newest.current) return;
    setProgress(null);
    if (answer.ok) setList({ file, choices, preview: answer.value });
    else setFault(answer);
  };

  return {
    list,
    progress,
    fault,
    open: (file: File, headerRow?: number) => {
      setBefore([]);
      return look(file, { ...NO_CHOICES, headerRow });
    },
    choose: (choices: Choices) => {
      if (!list) return;
      setBefore([...before, list.choices]);
      setList({ ...list, choices });
      void look(list.file, choices);
    },
    undo:
      before.length === 0
        ? null
        : () => {
            const last = before.at(-1);
            if (!list || !last) return;
            setBefore(before.slice(0, -1));
            setList({ ...list, choices: last });
            void look(list.file, last);
          },
    again: () => list && look(list.file, list.choices),
    close: () => {
      newest.current += 1;
      setList(null);
      setProgress(null);
      setFault(null);
    },
  };
}
