'use client';
import { createContext, type ReactNode, use } from 'react';
import { type AgendaWords, useAgendaWords } from '../agenda-words';
import { useDesk } from './desk';

const WordsContext = createContext<AgendaWords | null>(null);

/** The names and sentences of the draft on the desk, made once for all its parts. */
export function DeskWords({ children }: { children: ReactNode }) {
  const words = useAgendaWords(useDesk((desk) => desk.draft));
  return <WordsContext value={words}>{children}</WordsContext>;
}

export function useDeskWords(): AgendaWords {
  const words = use(WordsContext);
  if (!words) throw new Error('useDeskWords needs DeskWords');
  return words;
}
