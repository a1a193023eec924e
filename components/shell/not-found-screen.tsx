'use client';
import { Brand } from '@/components/ui/brand';
import { LinkButton } from '@/components/ui/button';
import { BrokenRoute } from './route-art';

type Words = Record<'product' | 'toStart' | 'title' | 'body' | 'code' | 'home' | 'search', string>;

/** Next sends this screen along with every page, so it stands here, in the browser's part, and only its words travel. */
export function NotFoundScreen({ words }: { words: Words }) {
  return (
    <>
      <header className="mast">
        <Brand name={words.product} href="/" label={words.toStart} />
      </header>
      <main className="wrap alone" id="main">
        <div>
          <BrokenRoute />
          <h1 className="h1">{words.title}</h1>
          <p className="mid">{words.body}</p>
          <p className="mut">{words.code}</p>
          <div className="acts">
            <LinkButton href="/dashboard" variant="primary">
              {words.home}
            </LinkButton>
            <LinkButton href="/search" icon="search">
              {words.search}
            </LinkButton>
          </div>
        </div>
      </main>
    </>
  );
}
