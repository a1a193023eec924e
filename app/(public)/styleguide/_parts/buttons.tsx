import { Button, type ButtonProps, LinkButton } from '@/components/ui/button';

const VARIANTS = ['primary', 'default', 'quiet', 'danger', 'danger-solid'] as const;
const STATES: readonly (ButtonProps & { label: string })[] = [
  { label: 'Rest' },
  { label: 'Hover', className: 'is-hover' },
  { label: 'Focus', className: 'fv' },
  { label: 'Off', disabled: true },
  { label: 'Busy', busy: true, busyLabel: 'Publishing' },
];

export function ButtonSpecimens() {
  return (
    <>
      <div className="st-g">
        <span className="lab" />
        {STATES.map(({ label }) => (
          <span className="lab" key={label}>
            {label}
          </span>
        ))}
        {VARIANTS.map((variant) => (
          <ButtonRow key={variant} variant={variant} />
        ))}
      </div>
      <div className="row cs-row">
        {(['dense', 'default', 'large'] as const).map((size) => (
          <Button key={size} size={size} icon="plus">
            {size}
          </Button>
        ))}
        <Button icon="more" aria-label="More" />
        <LinkButton href="#main" iconAfter="arrow-r">
          {'Link'}
        </LinkButton>
      </div>
    </>
  );
}

function ButtonRow({ variant }: { variant: (typeof VARIANTS)[number] }) {
  return (
    <>
      <span className="lab">{variant}</span>
      {STATES.map(({ label, ...state }) => (
        <Button key={label} variant={variant} {...state}>
          {'Publish'}
        </Button>
      ))}
    </>
  );
}
