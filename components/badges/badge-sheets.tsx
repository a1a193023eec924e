import { useTranslations } from 'next-intl';
import { create } from 'qrcode';
import { Mark } from '@/components/ui/mark';
import { CountryChip } from '@/components/ui/marks';
import type { Badge } from '@/lib/badges/types';
import { languageOfName, passportName } from '@/lib/people/rules';

const ON_A_SHEET = 4;

type Around = { title: string; dates: string };

/** Sheets of four badges, as they come out of the printer. */
export function BadgeSheets({ badges, ...around }: Around & { badges: readonly Badge[] }) {
  const sheets = Array.from({ length: Math.ceil(badges.length / ON_A_SHEET) }, (_, sheet) =>
    badges.slice(sheet * ON_A_SHEET, (sheet + 1) * ON_A_SHEET),
  );
  return (
    <div className="bdg-sheets">
      {sheets.map((sheet) => (
        <div className="a4" key={sheet[0]?.participantId}>
          {sheet.map((badge) => (
            <BadgeFace key={badge.participantId} badge={badge} {...around} />
          ))}
        </div>
      ))}
    </div>
  );
}

function BadgeFace({ badge, title, dates }: Around & { badge: Badge }) {
  const t = useTranslations('participants.badges');
  const countries = useTranslations('vocabulary.country');
  const { nativeName, position, organizationName, country, group, token } = badge;
  return (
    <article className="bdg" aria-label={passportName(badge)}>
      <div className="bdg-t">
        <Mark />
        <span>{title}</span>
        <span>{dates}</span>
      </div>
      <div className="bdg-b">
        <h2>{passportName(badge)}</h2>
        {nativeName && (
          <p className="nat" lang={languageOfName(nativeName, country)}>
            {nativeName}
          </p>
        )}
        <p className="ro">
          {position}
          {position && organizationName && <br />}
          {organizationName}
        </p>
      </div>
      <div className="bdg-q">
        <span className="code">{token && <BadgeCode token={token} label={t('codeLabel')} />}</span>
        <div>
          {country && (
            <p>
              <CountryChip code={country} /> {countries(country)}
            </p>
          )}
          {group && (
            <>
              <p className="gl">{t('groupLabel')}</p>
              <p className="g">{group}</p>
            </>
          )}
        </div>
      </div>
    </article>
  );
}

/** One path of unit squares; the quiet zone is the badge's own margin. */
function BadgeCode({ token, label }: { token: string; label: string }) {
  const { modules } = create(token, { errorCorrectionLevel: 'M' });
  const { size } = modules;
  const path = Array.from(modules.data, (isDark, index) =>
    isDark ? `M${index % size} ${Math.floor(index / size)}h1v1h-1z` : '',
  ).join('');
  return (
    <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <path d={path} />
    </svg>
  );
}
