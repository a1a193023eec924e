'use client';
import { useState, useTransition } from 'react';

/** Sends something once at a time; `problem` is the sentence with which it was refused. */
export function useSending() {
  const [problem, setProblem] = useState<string>();
  const [busy, startTransition] = useTransition();
  const send = (work: () => Promise<string | undefined>) => {
    if (busy) return;
    startTransition(async () => setProblem(await work()));
  };
  return { busy, problem, send };
}
