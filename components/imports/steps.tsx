import { useTranslations } from 'next-intl';

const STEPS = ['upload', 'match', 'check', 'done'] as const;

export function Steps({ current }: { current: (typeof STEPS)[number] }) {
  const t = useTranslations('imports.page.step');
  const at = STEPS.indexOf(current);
  return (
    <ol className="steps">
      {STEPS.map((step, index) => (
        <li
          key={step}
          className={index < at ? 'done' : undefined}
          aria-current={index === at ? 'step' : undefined}
        >
          <i />
          {t(step)}
        </li>
      ))}
    </ol>
  );
}
