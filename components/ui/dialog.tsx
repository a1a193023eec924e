'use client';
import { Dialog as Base } from '@base-ui/react/dialog';
import { useTranslations } from 'next-intl';
import type { ComponentProps, ReactElement, ReactNode } from 'react';
import { Button } from './button';

export type DialogProps = {
  /** The button that opens it; leave it out and give `open` to open it in another way. */
  trigger?: ReactElement<ComponentProps<'button'>>;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  title: ReactNode;
  /** One sentence under the title: the consequences, first. */
  description?: ReactNode;
  /** The primary button stands at the left; Cancel is added at the right. */
  footer?: ReactNode;
  cancelLabel?: string;
  /** Each button decides something, so Escape and a press beside it, which decide nothing, do not close it. */
  mustChoose?: boolean;
  children?: ReactNode;
};

/** Consequences first, the primary at the left of the footer, Cancel at the right; the focus stays inside. */
export function Dialog({
  trigger,
  open,
  onOpenChange,
  title,
  description,
  footer,
  cancelLabel,
  mustChoose = false,
  children,
}: DialogProps) {
  const t = useTranslations('ui');
  return (
    <Base.Root
      open={open}
      onOpenChange={(next, { reason }) => {
        if (!mustChoose || reason === 'close-press') onOpenChange?.(next);
      }}
    >
      {trigger && <Base.Trigger render={trigger} />}
      <Base.Portal>
        <Base.Backdrop className="scrim" />
        <Base.Viewport className="dlg-view">
          <Base.Popup className="dlg">
            <div className="dlg-h">
              <Base.Title className="h2">{title}</Base.Title>
              {description && <Base.Description className="mid">{description}</Base.Description>}
            </div>
            <div className="dlg-b">{children}</div>
            <div className="dlg-f">
              {footer}
              <span className="sp" />
              <Base.Close render={<Button variant="quiet">{cancelLabel ?? t('cancel')}</Button>} />
            </div>
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  );
}
