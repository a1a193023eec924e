import { useTranslations } from 'next-intl';
import type { SessionKind } from '@/lib/core/vocabulary';
import { classes } from './classes';
import { Icon } from './icon';
import type { IconName } from './icon-names';

const LOOKS = {
  ceremony: 'ceremony',
  talk: 'talk',
  workshop: 'talk',
  site_visit: 'visit',
  transfer: 'transfer',
  meal: 'meal',
  free: 'free',
} as const satisfies Record<SessionKind, string>;

/** The class that sets a kind's two colours (`--kc`, `--kt`) for whatever stands inside. */
export function kindClass(kind: SessionKind): string {
  return `k-${LOOKS[kind]}`;
}

export function kindIcon(kind: SessionKind): IconName {
  return `k-${LOOKS[kind]}`;
}

/** Glyph, colour and word of a session's kind. */
export function KindLabel({ kind, className }: { kind: SessionKind; className?: string }) {
  const t = useTranslations('vocabulary.sessionKind');
  return (
    <span className={classes('k', kindClass(kind), className)}>
      <Icon name={kindIcon(kind)} />
      {t(kind)}
    </span>
  );
}
