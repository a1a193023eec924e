import Link from 'next/link';
import type { ComponentProps, ReactNode } from 'react';
import { classes } from './classes';
import { Icon } from './icon';
import type { IconName } from './icon-names';

export type ButtonLook = {
  /** One primary in a view. `danger-solid` is for the last step of something that cannot be undone. */
  variant?: 'default' | 'primary' | 'quiet' | 'danger' | 'danger-solid';
  size?: 'dense' | 'default' | 'large';
  /** Takes the whole width of its column. */
  wide?: boolean;
  icon?: IconName;
  iconAfter?: IconName;
};

export type ButtonProps = ComponentProps<'button'> &
  ButtonLook & {
    /** While true the button shows `busyLabel`, keeps its width and says that it is disabled. */
    busy?: boolean;
    busyLabel?: ReactNode;
  };

const VARIANTS = {
  default: '',
  primary: 'btn-1',
  quiet: 'btn-q',
  danger: 'btn-d',
  'danger-solid': 'btn-dd',
} as const;
const SIZES = { dense: 'btn-s', default: '', large: 'btn-l' } as const;

function buttonClass(
  { variant = 'default', size = 'default', wide }: ButtonLook,
  ...more: (string | false | undefined)[]
): string {
  return classes('btn', VARIANTS[variant], SIZES[size], wide && 'btn-w', ...more);
}

export function Button({
  variant,
  size,
  wide,
  icon,
  iconAfter,
  busy = false,
  busyLabel,
  className,
  children,
  type = 'button',
  ...rest
}: ButtonProps) {
  return (
    <button
      type={type}
      {...rest}
      className={buttonClass({ variant, size, wide }, !children && 'btn-i', className)}
      aria-disabled={busy || rest['aria-disabled']}
    >
      {icon && <Icon name={icon} />}
      {busyLabel ? (
        <span className="btn-swap">
          <span aria-hidden={busy || undefined}>{children}</span>
          <span aria-hidden={!busy || undefined}>{busyLabel}</span>
        </span>
      ) : (
        children
      )}
      {iconAfter && <Icon name={iconAfter} />}
    </button>
  );
}

export function LinkButton({
  variant,
  size,
  wide,
  icon,
  iconAfter,
  className,
  children,
  ...rest
}: ComponentProps<typeof Link> & ButtonLook) {
  return (
    <Link
      {...rest}
      className={buttonClass({ variant, size, wide }, !children && 'btn-i', className)}
    >
      {icon && <Icon name={icon} />}
      {children}
      {iconAfter && <Icon name={iconAfter} />}
    </Link>
  );
}

/** Opens a file: a plain link, because routes that stream files are not pages. */
export function DownloadButton({
  variant,
  size,
  icon = 'download',
  children,
  className,
  ...rest
}: ComponentProps<'a'> & ButtonLook) {
  return (
    <a {...rest} className={buttonClass({ variant, size }, className)}>
      <Icon name={icon} />
      {children}
    </a>
  );
}
