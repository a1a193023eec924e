'use client';
import { useLocale, useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { localized } from '@/lib/core/localized';
import { useDesk } from './desk';
import { useSessionLines } from './session-lines';
import type { Clash } from './types';

/** Somebody else saved first: both versions side by side. Nothing is saved until one is chosen. */
export function ClashDialog() {
  const [clash] = useDesk((desk) => desk.clashes);
  return clash ? <OneClash key={clash.newer.sessionId} clash={clash} /> : null;
}

function OneClash({ clash }: { clash: Clash }) {
  const t = useTranslations('agenda.clash');
  const settle = useDesk((desk) => desk.settle);
  const linesOf = useSessionLines();
  const { mine, newer } = clash;
  const [own, their] = [linesOf(mine), linesOf(newer.theirs)];
  const title = localized((mine ?? newer.theirs)?.title ?? { en: '' }, useLocale()).text;
  const fields = [...new Set([...own.keys(), ...their.keys()])];
  const differing = fields.filter((field) => own.get(field) !== their.get(field));
  return (
    <Dialog
      open
      mustChoose
      title={t('title', { title })}
      description={t('body')}
      cancelLabel={newer.theirs ? t('theirs') : t('leaveOut')}
      onOpenChange={(next) => !next && settle(clash, 'theirs')}
      footer={
        <Button variant="primary" onClick={() => settle(clash, 'mine')}>
          {mine ? t('mine') : t('takeOut')}
        </Button>
      }
    >
      <table className="tb diff">
        <thead>
          <tr>
            <th scope="col">{t('field')}</th>
            <th scope="col">{t('yours')}</th>
            <th scope="col">{t('others')}</th>
          </tr>
        </thead>
        <tbody>
          {mine && newer.theirs ? (
            differing.map((field) => (
              <tr key={field}>
                <th scope="row">{t(`fields.${field}`)}</th>
                <td>{own.get(field) || t('empty')}</td>
                <td>{their.get(field) || t('empty')}</td>
              </tr>
            ))
          ) : (
            <tr>
              <th scope="row">{t('session')}</th>
              <td>{mine ? own.get('time') : t('gone')}</td>
              <td>{newer.theirs ? their.get('time') : t('gone')}</td>
            </tr>
          )}
        </tbody>
      </table>
    </Dialog>
  );
}
