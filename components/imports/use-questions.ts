'use client';
import { useState } from 'react';
import type { ActionFailure } from '@/lib/core/action-result';
import type { Country } from '@/lib/core/vocabulary';
import { askFocalPoint } from '@/lib/imports/actions';
import { openQuestions } from '@/lib/imports/rules/open-questions';
import type { ImportPreview } from '@/lib/imports/types';

/** What a coordinator asks focal points about a list: one letter for each country, about all of its rows. */
export function useQuestions(activityId: string, { fileName, rows }: ImportPreview) {
  const [asked, setAsked] = useState<ReadonlySet<Country>>(new Set());
  const [asking, setAsking] = useState<Country | null>(null);
  const [fault, setFault] = useState<ActionFailure | null>(null);
  const [ids, setIds] = useState<Partial<Record<Country, string>>>({});
  const rowsOf = (country: Country) =>
    new Set(openQuestions(rows, country).map(({ rowNumber }) => rowNumber)).size;

  const ask = async (country: Country) => {
    if (asking) return;
    // One id for each letter, so that pressing again after a lost answer asks nobody twice.
    const id = ids[country] ?? crypto.randomUUID();
    setIds({ ...ids, [country]: id });
    setAsking(country);
    setFault(null);
    const questions = openQuestions(rows, country);
    const answer = await askFocalPoint({ id, activityId, country, fileName, questions });
    setAsking(null);
    if (answer.ok) setAsked(new Set([...asked, country]));
    else setFault(answer);
  };
  return { asked, asking, fault, rowsOf, ask: (country: Country) => void ask(country) };
}

export type Questions = ReturnType<typeof useQuestions>;
