'use client';
import { useSyncExternalStore } from 'react';
import { Button, LinkButton } from '@/components/ui/button';
import { Brand } from '@/components/ui/mark';
import { documentLocale, FAILURE_WORDS } from '@/lib/i18n/failure-words';
import { BrokenRoute } from './route-art';

const nothing = () => () => {};

/** Shown for a fault of the program. The digest leads to the entry in the log and says nothing else. */
export function FailurePage({ error, retry }: { error: unknown; retry: () => void }) {
  const lang = useSyncExternalStore(
    nothing,
    () => document.documentElement.lang,
    () => 'en',
  );
  const words = FAILURE_WORDS[documentLocale(lang)];
  const digest = error instanceof Error && 'digest' in error ? String(error.digest) : undefined;
  return (
    <>
      <header className="mast">
        <Brand name="Sapar" href="/" />
      </header>
      <main className="wrap alone" id="main">
        <div>
          <BrokenRoute />
          <h1 className="h1">{words.title}</h1>
          <p className="mid">{words.body}</p>
          {digest && (
            <p className="mut num">
              {words.code} {digest}
            </p>
          )}
          <div className="acts">
            <Button variant="primary" onClick={retry}>
              {words.again}
            </Button>
            <LinkButton href="/dashboard">{words.home}</LinkButton>
          </div>
        </div>
      </main>
    </>
  );
}
