'use client';
import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import { useErrorText } from '@/components/forms/error-text';
import { Button, LinkButton } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/input';
import { Note } from '@/components/ui/marks';
import { issueBadges } from '@/lib/badges/actions';

const ON_A_SHEET = 4;
const PARTS = ['native', 'work', 'group', 'code'] as const;
type Part = (typeof PARTS)[number];

/** What stands on the badges, and the printer. What is left out is hidden by its class, on the screen and on paper. */
export function BadgeDesk({
  href,
  without,
  count,
  matching,
  page,
  pageSize,
}: {
  /** The list of participants. */
  href: string;
  /** Who of those in sight has no badge that stands. */
  without: readonly string[];
  count: number;
  /** Badges on all pages. */
  matching: number;
  page: number;
  pageSize: number;
}) {
  const t = useTranslations('participants.badges');
  const [hidden, setHidden] = useState<readonly Part[]>([]);
  const hints: Partial<Record<Part, string>> = { group: t('groupHint'), code: t('codeHint') };
  const toggle = (part: Part) =>
    setHidden(hidden.includes(part) ? hidden.filter((it) => it !== part) : [...hidden, part]);
  const from = (page - 1) * pageSize + 1;
  return (
    <section className="bdg-side no-print" data-hidden={hidden.join(' ')}>
      <h1 className="h1 h1-work">{t('title')}</h1>
      <p className="mid">{t('lead', { count: matching })}</p>
      <p className="mid">
        <b>{t('paperLabel')}</b> {t('paper')}
      </p>
      <fieldset className="field">
        <legend className="flabel">{t('on')}</legend>
        <Checkbox label={t('latin')} hint={t('latinHint')} checked disabled readOnly />
        {PARTS.map((part) => (
          <Checkbox
            key={part}
            label={t(part)}
            hint={hints[part]}
            checked={!hidden.includes(part)}
            onChange={() => toggle(part)}
          />
        ))}
      </fieldset>
      <Note>{t('note')}</Note>
      {matching > count && (
        <Note>{t('more', { from, to: from + count - 1, total: matching })}</Note>
      )}
      {without.length > 0 && <Missing ids={without} />}
      <div className="form-acts">
        <Button variant="primary" icon="print" onClick={() => window.print()}>
          {t('print', { count: Math.ceil(count / ON_A_SHEET) })}
        </Button>
        <LinkButton href={href}>{t('back')}</LinkButton>
      </div>
    </section>
  );
}

function Missing({ ids }: { ids: readonly string[] }) {
  const t = useTranslations('participants.badges');
  const errorText = useErrorText();
  const [refusal, setRefusal] = useState<string>();
  const [busy, startTransition] = useTransition();
  const issue = () =>
    startTransition(async () => {
      const result = await issueBadges({ participantIds: [...ids] });
      setRefusal(result.ok ? undefined : errorText(result.code));
    });
  return (
    <Note
      tone="warn"
      title={t('missing', { count: ids.length })}
      actions={
        <Button size="dense" busy={busy} busyLabel={t('issuing')} onClick={issue}>
          {t('issue', { count: ids.length })}
        </Button>
      }
    >
      <span role="alert">{refusal}</span>
    </Note>
  );
}
