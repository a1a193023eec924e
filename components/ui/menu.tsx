'use client';
import { Menu as Base } from '@base-ui/react/menu';
import Link from 'next/link';
import type { ComponentProps, ReactElement, ReactNode } from 'react';
import { classes } from './classes';
import { Icon } from './icon';
import type { IconName } from './icon-names';

export type MenuProps = {
  /** The button that opens it, with its own label. */
  trigger: ReactElement<ComponentProps<'button'>>;
  align?: 'start' | 'end';
  children: ReactNode;
};

/** A menu of actions or choices: arrows move, letters jump, Escape closes and gives the focus back. */
export function Menu({ trigger, align = 'start', children }: MenuProps) {
  return (
    <Base.Root modal={false}>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner className="menu-pos" align={align} sideOffset={6}>
          <Base.Popup className="menu">{children}</Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

type ItemProps = {
  icon?: IconName;
  /** What the choice contains: "one row per person and session". */
  hint?: ReactNode;
  danger?: boolean;
  children: ReactNode;
};

function content({ icon, hint, children }: ItemProps) {
  return (
    <>
      {icon && <Icon name={icon} />}
      <span>
        {children}
        {hint && <small>{hint}</small>}
      </span>
    </>
  );
}

export function MenuItem({ onSelect, ...item }: ItemProps & { onSelect: () => void }) {
  return (
    <Base.Item className={classes('menu-i', item.danger && 'menu-d')} onClick={onSelect}>
      {content(item)}
    </Base.Item>
  );
}

export function MenuLink({ href, ...item }: ItemProps & { href: string }) {
  return (
    <Base.LinkItem
      className={classes('menu-i', item.danger && 'menu-d')}
      render={<Link href={href} />}
      closeOnClick
    >
      {content(item)}
    </Base.LinkItem>
  );
}

/** A file: a plain link, because routes that stream files are not pages. */
export function MenuDownload({ href, icon = 'download', ...item }: ItemProps & { href: string }) {
  return (
    <Base.LinkItem className="menu-i" href={href} closeOnClick>
      {content({ icon, ...item })}
    </Base.LinkItem>
  );
}

/** One of several; the current one has a check. */
export function MenuChoice<Value extends string>({
  label,
  options,
  value,
  onChange,
}: {
  label: string;
  options: readonly { value: Value; label: string; lang?: string }[];
  value: Value;
  onChange: (value: Value) => void;
}) {
  return (
    <Base.RadioGroup value={value} onValueChange={(next) => onChange(next as Value)}>
      <Base.Group>
        <Base.GroupLabel className="menu-h">{label}</Base.GroupLabel>
        {options.map((option) => (
          <Base.RadioItem
            key={option.value}
            className="menu-i"
            value={option.value}
            lang={option.lang}
            closeOnClick
          >
            <span>{option.label}</span>
            <Base.RadioItemIndicator className="menu-on">
              <Icon name="check" />
            </Base.RadioItemIndicator>
          </Base.RadioItem>
        ))}
      </Base.Group>
    </Base.RadioGroup>
  );
}

export function MenuSeparator() {
  return <Base.Separator className="menu-hr" />;
}

/** Words that belong to the menu and are no choice: who is signed in. */
export function MenuText({ children }: { children: ReactNode }) {
  return <div className="menu-h">{children}</div>;
}
