'use client';
import { useTranslations } from 'next-intl';
import { type MouseEvent, useEffect, useId, useRef } from 'react';

export type SummaryItem = {
  /** The id of the control that the line leads to. Without one the line is about the whole form. */
  target?: string;
  /** Which answer it is about. */
  label?: string;
  message: string;
};

/**
 * What is wrong with a form, in the order that GOV.UK found to work: it takes the focus, its title counts,
 * each line names its field, has the words of its error and leads to it. Give it a new `key` for each attempt.
 */
export function ErrorSummary({ items }: { items: readonly SummaryItem[] }) {
  const t = useTranslations('ui');
  const box = useRef<HTMLDivElement>(null);
  const title = useId();

  useEffect(() => {
    box.current?.focus();
    const plain = document.title;
    document.title = `${t('errorPrefix')} ${plain}`;
    return () => {
      document.title = plain;
    };
  }, [t]);

  const answers = items.filter((item) => item.target).length;
  return (
    <div className="es" role="alert" aria-labelledby={title} tabIndex={-1} ref={box}>
      <h2 id={title}>{answers > 0 ? t('errorSummary', { count: answers }) : t('notSaved')}</h2>
      <ul>
        {items.map(({ target, label, message }) => {
          const line = label ? t('errorLine', { label, message }) : message;
          return (
            <li key={`${target} ${message}`}>
              {target ? (
                <a href={`#${target}`} onClick={(event) => goTo(event, target)}>
                  {line}
                </a>
              ) : (
                line
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** Focuses the control and shows its label above it, which a jump to the fragment would scroll away. */
function goTo(event: MouseEvent, target: string) {
  const control = document.getElementById(target);
  if (!control) return;
  event.preventDefault();
  control.focus({ preventScroll: true });
  (control.closest('.field') ?? control).scrollIntoView({ block: 'nearest' });
}
