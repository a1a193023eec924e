import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { classes } from '@/components/ui/classes';
import { LOCALES, type Locale } from '@/lib/core/vocabulary';

/** What the address of the preview and of the printed programme can say. */
export type View = {
  /** `null`: everybody. */
  group: string | null;
  lang: Locale;
  /** Number of a release; `null`: the draft. */
  release: number | null;
  day: string | null;
};

export function viewHref(path: string, { group, lang, release, day }: View): string {
  const said = Object.entries({ group, lang, release, day }).flatMap(([name, value]) =>
    value === null ? [] : [[name, String(value)] satisfies [string, string]],
  );
  return `${path}?${new URLSearchParams(said)}`;
}

/** For which group, or `withEveryone` for all at once, and in which language; links, so that a view can be sent to somebody. */
export function ViewChoices({
  path,
  view,
  groups,
  withEveryone = false,
}: {
  path: string;
  view: View;
  groups: readonly { id: string; name: string }[];
  withEveryone?: boolean;
}) {
  const t = useTranslations('releases.view');
  const word = useTranslations('releases.change');
  const language = useTranslations('vocabulary.locale');
  const choices = [
    {
      label: t('group'),
      links: [
        ...(withEveryone ? [{ key: 'all', group: null, name: t('everyone') }] : []),
        ...groups.map(({ id, name }) => ({ key: id, group: id, name: word('group', { name }) })),
      ].map(({ key, group, name }) => ({
        key,
        name,
        isOn: group === view.group,
        href: viewHref(path, { ...view, group }),
      })),
    },
    {
      label: t('language'),
      links: LOCALES.map((lang) => ({
        key: lang,
        name: language(lang),
        isOn: lang === view.lang,
        href: viewHref(path, { ...view, lang }),
      })),
    },
  ];
  return (
    <div className="row no-print rel-view">
      {choices.map(({ label, links }) => (
        <nav className="row" aria-label={label} key={label}>
          <span className="lab">{label}</span>
          <span className="seg">
            {links.map(({ key, name, href, isOn }) => (
              <Link
                key={key}
                href={href}
                className={classes('seg-a', isOn && 'is-on')}
                aria-current={isOn ? 'true' : undefined}
              >
                {name}
              </Link>
            ))}
          </span>
        </nav>
      ))}
    </div>
  );
}
