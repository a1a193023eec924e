import { useTranslations } from 'next-intl';
import { TabsNav } from '@/components/ui/tabs-nav';
import { LETTER_KINDS, type LetterKind, LOCALES, type Locale } from '@/lib/core/vocabulary';
import { letterHref } from './links';

type Props = { project: { slug: string }; kind: LetterKind; locale: Locale };

/** Which letter, and in which language: a link for each. */
export function LetterChoice({ project, kind, locale }: Props) {
  const t = useTranslations('letters');
  const languages = useTranslations('vocabulary.locale');
  return (
    <>
      <TabsNav
        label={t('letter')}
        tabs={LETTER_KINDS.map((value) => ({
          href: letterHref(project, { kind: value, locale }),
          label: t(`kinds.${value}`),
          current: value === kind,
        }))}
      />
      <TabsNav
        label={t('language')}
        tabs={LOCALES.map((value) => ({
          href: letterHref(project, { kind, locale: value }),
          label: languages(value),
          current: value === locale,
        }))}
      />
    </>
  );
}
