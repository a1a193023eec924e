import { classes } from './classes';
import type { IconName } from './icon-names';

export type IconProps = {
  name: IconName;
  /** Pixels on a side; 16 unless told. */
  size?: 14 | 16 | 20 | 24;
  className?: string;
};

/** A glyph from the sprite. It is always decoration: the words beside it, or a label on its button, carry the meaning. */
export function Icon({ name, size = 16, className }: IconProps) {
  return (
    <svg
      className={classes('ic', size !== 16 && `ic-${size}`, className)}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      <use href={`/icons.svg#${name}`} />
    </svg>
  );
}
