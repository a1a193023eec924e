import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Country } from '@/lib/core/vocabulary';
import { classes } from './classes';
import { Icon } from './icon';
import type { IconName } from './icon-names';

/** A tone is never the only sign: the icon and the word say the same. */
export type Tone = 'ok' | 'warn' | 'danger' | 'mut';

/** Icon and word, for tables and lists. */
export function Status({
  tone,
  icon,
  children,
}: {
  tone: Tone;
  icon: IconName;
  children: ReactNode;
}) {
  return (
    <span className={`st st-${tone}`}>
      <Icon name={icon} />
      {children}
    </span>
  );
}

/** A status that must stand out, on a tint. */
export function Chip({
  tone,
  icon,
  children,
}: {
  tone?: 'ok' | 'warn' | 'danger' | 'accent' | 'line';
  icon?: IconName;
  children: ReactNode;
}) {
  return (
    <span className={classes('chip', tone && `chip-${tone}`)}>
      {icon && <Icon name={icon} />}
      {children}
    </span>
  );
}

/** Two letters and the country's name behind them; never a flag. */
export function CountryChip({ code }: { code: Country }) {
  const t = useTranslations('vocabulary.country');
  return (
    <abbr className="cc" title={t(code)}>
      {code}
    </abbr>
  );
}

/** The first group is a filled disc, the others an outlined one. `label` reads "Group A". */
export function GroupBadge({
  letter,
  label,
  first = false,
}: {
  letter: string;
  label: string;
  first?: boolean;
}) {
  return (
    <abbr className={classes('gr', !first && 'gr-b')} title={label}>
      {letter}
    </abbr>
  );
}

const NOTE_ICONS = {
  plain: 'info',
  ok: 'check',
  warn: 'warn',
  danger: 'error',
  accent: 'route',
} as const satisfies Record<string, IconName>;

/**
 * A tint, an icon, a first sentence in bold (`title`) that can stand alone, and what to do.
 * `live` announces a note that appears after the page was drawn.
 */
export function Note({
  tone = 'plain',
  icon = NOTE_ICONS[tone],
  title,
  actions,
  live = false,
  children,
}: {
  tone?: keyof typeof NOTE_ICONS;
  icon?: IconName;
  title?: ReactNode;
  actions?: ReactNode;
  live?: boolean;
  children?: ReactNode;
}) {
  return (
    <div
      className={classes('note', tone !== 'plain' && `note-${tone}`)}
      role={live ? 'status' : undefined}
    >
      <Icon name={icon} />
      <div>
        {title && <b>{title}</b>} {children}
        {actions && <div className="acts">{actions}</div>}
      </div>
    </div>
  );
}
