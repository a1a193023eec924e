'use client';
import { useSyncExternalStore } from 'react';
import { Mark } from '@/components/ui/mark';
import { documentLocale, FAILURE_WORDS } from '@/lib/i18n/failure-words';
import { BrokenRoute } from './route-art';

const nothing = () => () => {};

/** Plain addresses: after a fault a whole new page is wanted, and every page carries this one, so it imports little. */
const START = '/';
const HOME = '/dashboard';

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
        <a className="brand" href={START}>
          <Mark />
          <span>{words.product}</span>
        </a>
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
            <button type="button" className="btn btn-1" onClick={retry}>
              {words.again}
            </button>
            <a className="btn" href={HOME}>
              {words.home}
            </a>
          </div>
        </div>
      </main>
    </>
  );
}
