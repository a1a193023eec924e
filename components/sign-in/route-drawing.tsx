import { useTranslations } from 'next-intl';

const CAPITALS = [
  'astana',
  'bishkek',
  'dushanbe',
  'tashkent',
  'baku',
  'yerevan',
  'tbilisi',
] as const;
const STOPS = ['seoul', 'pangyo', 'sejong', 'daejeon', 'incheon'] as const;

/** Where a capital's name stands, where its line joins the trunk, and where a stop lies on it. */
const capitalAt = (index: number) => 62 + 116 * index;
const trackAt = (index: number) => 312 + 6 * index;
const stopAt = (index: number) => 372 + 92 * index;

/** Seven lines that become one journey: the visit of October 2023 as a route map. */
export function RouteDrawing() {
  const t = useTranslations('auth.route');
  return (
    <svg viewBox="0 0 820 790" role="img" aria-label={t('label')}>
      {CAPITALS.map((city, index) => (
        <g key={city}>
          <text className="si-capital" x={capitalAt(index)} y="58" textAnchor="middle">
            {t(city)}
          </text>
          <circle cx={capitalAt(index)} cy="82" r="4.5" fill="var(--ink)" />
          <path d={line(capitalAt(index), trackAt(index))} className="si-line" />
        </g>
      ))}
      {STOPS.map((city, index) => (
        <g key={city}>
          <rect className="si-stop" x="304" y={stopAt(index) - 9} width="52" height="18" rx="9" />
          <text className="si-city" x="378" y={stopAt(index) + 2}>
            {t(city)}
          </text>
          <text className="si-what" x="378" y={stopAt(index) + 25}>
            {t(`${city}What`)}
          </text>
        </g>
      ))}
      <text className="si-what" x="282" y="376" textAnchor="end">
        {t('when1')}
      </text>
      <text className="si-what" x="282" y="398" textAnchor="end">
        {t('when2')}
      </text>
    </svg>
  );
}

function line(from: number, to: number): string {
  return `M${from} 82 V128 C${from} 230 ${to} 220 ${to} 320 V740`;
}
