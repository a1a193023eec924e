'use client';
import { Icon } from '@/components/ui/icon';
import { Mark } from '@/components/ui/mark';
import { BrokenRoute } from './route-art';

type Words = Record<'product' | 'toStart' | 'title' | 'body' | 'code' | 'home' | 'search', string>;

/** Plain addresses, for the same reason as in FailurePage: every page carries this one, so it imports little. */
const START = '/';
const HOME = '/dashboard';
const SEARCH = '/search';

/** Next sends this screen along with every page, so it stands here, in the browser's part, and only its words travel. */
export function NotFoundScreen({ words }: { words: Words }) {
  return (
    <>
      <header className="mast">
        <a className="brand" href={START} aria-label={words.toStart}>
          <Mark />
          <span>{words.product}</span>
        </a>
      </header>
      <main className="wrap alone" id="main">
        <div>
          <BrokenRoute />
          <h1 className="h1">{words.title}</h1>
          <p className="mid">{words.body}</p>
          <p className="mut">{words.code}</p>
          <div className="acts">
            <a className="btn btn-1" href={HOME}>
              {words.home}
            </a>
            <a className="btn" href={SEARCH}>
              <Icon name="search" />
              {words.search}
            </a>
          </div>
        </div>
      </main>
    </>
  );
}
