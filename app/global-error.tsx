'use client';
import { useState } from 'react';
import { FailurePage } from '@/components/shell/failure-page';
import './styles/fonts';
import './styles/index.css';

/** The layout itself failed: this is the whole document, in the language that the page had before. */
export default function GlobalErrorPage(props: { error: unknown; retry: () => void }) {
  const [lang] = useState(() =>
    typeof document === 'undefined' ? 'en' : document.documentElement.lang,
  );
  return (
    <html lang={lang} suppressHydrationWarning>
      <body>
        <FailurePage {...props} />
      </body>
    </html>
  );
}
