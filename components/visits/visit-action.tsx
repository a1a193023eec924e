'use client';
import { useTranslations } from 'next-intl';
import { type ButtonLook, LinkButton } from '@/components/ui/button';
import { AskDialog } from './ask-dialog';
import { CallDialog } from './call-dialog';
import { RemindDialog } from './remind-dialog';
import { OutcomeDialog, SendListDialog, ThanksDialog } from './send-dialogs';
import type { VisitBrief } from './visit-brief';

/** The one thing to do next about a request, as a button. `agendaHref`: where it is placed. */
export function VisitAction({
  visit,
  agendaHref,
  newHref,
  look = { size: 'dense' },
}: {
  visit: VisitBrief;
  agendaHref: string;
  newHref: string;
  look?: ButtonLook;
}) {
  const t = useTranslations('visits');
  const { action } = visit;
  if (action === null) return null;
  const label = t(`action.${action}`);
  const named = { label, look, ariaLabel: t('actionFor', { action: label, topic: visit.name }) };
  switch (action) {
    case 'ask':
      return <AskDialog visits={[visit]} {...named} />;
    case 'remind':
      return <RemindDialog visits={[visit]} {...named} />;
    case 'call':
      return <CallDialog visit={visit} {...named} />;
    case 'send_list':
      return <SendListDialog visit={visit} {...named} />;
    case 'thank':
      return <ThanksDialog visit={visit} {...named} />;
    case 'outcome':
      return <OutcomeDialog visit={visit} {...named} />;
    default:
      return (
        <LinkButton
          {...look}
          href={
            {
              settle: `${visit.href}#answers`,
              place: `${agendaHref}?place=${visit.id}`,
              find_another: newHref,
            }[action]
          }
          aria-label={named.ariaLabel}
        >
          {label}
        </LinkButton>
      );
  }
}
