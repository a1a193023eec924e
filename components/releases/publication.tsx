'use client';
import { useLocale, useTranslations } from 'next-intl';
import { ActionForm } from '@/components/forms/action-form';
import { TextareaField } from '@/components/forms/fields';
import type { ActionForm as Form } from '@/components/forms/use-action-form';
import { Note } from '@/components/ui/marks';
import type { PublishReleaseAnswers } from '@/lib/releases/schema';
import type { Publication } from '@/lib/releases/types';
import { ChangeTable } from './change-table';

/** What changes and who is told, what is wrong with it, and what some readers cannot read yet. */
export function PublicationParts({
  publication,
  zone,
  onFix,
}: {
  publication: Publication;
  zone: string;
  /** Leaves the dialog for the agenda behind it. */
  onFix: () => void;
}) {
  const t = useTranslations('releases.publish');
  const { after, changes, names, hostSessionIds, noAddress } = publication;
  return (
    <>
      {changes.length === 0 && <Note>{t('around')}</Note>}
      {after === 0 && (
        <Note>{t('first', { count: new Set(changes.map((c) => c.sessionId)).size })}</Note>
      )}
      {after > 0 && changes.length > 0 && (
        <ChangeTable
          changes={changes}
          names={names}
          zone={zone}
          before={after}
          after={after + 1}
          told={{ hostSessionIds: new Set(hostSessionIds) }}
        />
      )}
      <OpenConflicts open={publication.open} onFix={onFix} />
      <Untranslated publication={publication} />
      {noAddress > 0 && <Note icon="mail">{t('noAddress', { count: noAddress })}</Note>}
    </>
  );
}

function OpenConflicts({
  open: { blockers, warnings, acknowledged },
  onFix,
}: {
  open: Publication['open'];
  onFix: () => void;
}) {
  const t = useTranslations('releases.publish');
  const seen = acknowledged > 0 && t('acknowledged', { count: acknowledged });
  if (blockers + warnings === 0) return seen && <p className="mut">{seen}</p>;
  const both = blockers > 0 && warnings > 0 ? 'yes' : 'no';
  return (
    <Note
      tone={blockers > 0 ? 'danger' : 'warn'}
      title={t('conflicts', { blockers, warnings, both })}
    >
      {t(blockers > 0 ? 'openBlockers' : 'openWarnings')} {seen}{' '}
      <button type="button" className="lk" onClick={onFix}>
        {t('goBack')}
      </button>
    </Note>
  );
}

function Untranslated({ publication: { untranslated } }: { publication: Publication }) {
  const t = useTranslations('releases.publish');
  const language = useTranslations('vocabulary.locale');
  return untranslated.map(({ locale, missing, of }) => (
    <Note
      key={locale}
      tone="warn"
      icon="lang"
      title={t('untranslated', { missing, of, language: language(locale) })}
    >
      {t('untranslatedThen')}
    </Note>
  ));
}

/** The reason that blockers need, and a message that goes with the letters. */
export function PublicationForm({
  form,
  publication: { open, letters, locales },
}: {
  form: Form<PublishReleaseAnswers>;
  publication: Publication;
}) {
  const t = useTranslations('releases.publish');
  const language = useTranslations('vocabulary.locale');
  const languages = new Intl.ListFormat(useLocale()).format(locales.map((code) => language(code)));
  return (
    <ActionForm form={form} labels={{ reason: t('reason'), message: t('message') }}>
      {open.blockers > 0 && (
        <TextareaField name="reason" label={t('reason')} hint={t('reasonHint')} rows={2} />
      )}
      {letters > 0 && locales.length > 0 && (
        <TextareaField
          name="message"
          label={t('message')}
          hint={t('messageHint', { languages })}
          rows={2}
        />
      )}
    </ActionForm>
  );
}
