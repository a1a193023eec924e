'use client';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { Note } from '@/components/ui/marks';
import { type AgendaPreview, type ImportChoices, TRAY_REASONS } from '@/lib/exchange/types';
import { formatDay } from '@/lib/i18n/format';
import { cityOfZone } from '@/lib/i18n/zone-names';
import { ImportDecisions } from './import-decisions';
import { ImportSessions } from './import-sessions';

type Props = {
  preview: AgendaPreview;
  timeZone: string;
  busy: boolean;
  fault: string | undefined;
  onChoose: (choices: ImportChoices) => void;
  onConfirm: () => void;
  onBack: () => void;
};

/** What an import would do, what has to be decided, and the button that does all of it or nothing. */
export function ImportPreview(props: Props) {
  const { preview, timeZone, busy, fault, onChoose, onConfirm, onBack } = props;
  const t = useTranslations('exchange');
  const locale = useLocale();
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const { counts, tray, days } = preview;
  const writes = counts.new + counts.changed;
  const told = [
    preview.duplicates > 0 && t('in.duplicates', { count: preview.duplicates }),
    ...TRAY_REASONS.map(
      (reason) => tray[reason] > 0 && t(`in.tray.${reason}`, { count: tray[reason] }),
    ),
    preview.overMidnight > 0 && t('in.overMidnight', { count: preview.overMidnight }),
    preview.skipped > 0 && t('in.skipped', { count: preview.skipped }),
    ...preview.notes.map(({ code, count }) => t(`note.${code}`, { count })),
  ].filter((sentence) => typeof sentence === 'string');
  const waiting = TRAY_REASONS.reduce((sum, reason) => sum + tray[reason], 0);

  return (
    <div className="narrow">
      <p className="mid">
        {t('in.source', { file: preview.fileName, format: preview.title ?? '' }).replace(/, $/, '')}
      </p>
      <h3 className="h3" ref={head} tabIndex={-1}>
        {t('in.found', { count: counts.new })}
      </h3>
      <p>{t('in.rest', { changed: counts.changed, same: counts.same })}</p>
      {told.length > 0 && (
        <ul className="dots">
          {told.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <dl className="exch-days">
        {days.map(({ date, sessions }) => (
          <div key={date}>
            <dt>{formatDay(locale, date, timeZone)}</dt>
            <dd className="num">{t('in.dayCount', { count: sessions })}</dd>
          </div>
        ))}
        {waiting > 0 && (
          <div>
            <dt>{t('in.toTray')}</dt>
            <dd className="num">{t('in.dayCount', { count: waiting })}</dd>
          </div>
        )}
      </dl>
      <p className="mid">{t('in.zone', { zone: cityOfZone(timeZone, locale) })}</p>
      <ImportDecisions preview={preview} busy={busy} onChoose={onChoose} />
      {fault && (
        <Note tone="danger" live>
          {fault}
        </Note>
      )}
      <div className="form-acts">
        {writes > 0 && (
          <Button variant="primary" busy={busy} busyLabel={t('in.importing')} onClick={onConfirm}>
            {t('in.confirm', { count: writes })}
          </Button>
        )}
        <Button onClick={onBack}>{t('in.other')}</Button>
      </div>
      {writes === 0 && <p>{t('in.nothing')}</p>}
      <ImportSessions preview={preview} timeZone={timeZone} />
    </div>
  );
}
