import type { ReactNode } from 'react';
import { classes } from '@/components/ui/classes';
import { KindLabel, kindClass } from '@/components/ui/kind';
import { SESSION_KINDS, type SessionKind } from '@/lib/core/vocabulary';
import { ButtonSpecimens } from './buttons';
import { FieldSpecimens } from './fields';
import { MarkSpecimens } from './marks';
import { COLOURS, TYPE } from './samples';

export function Specimen({ theme }: { theme: 'light' | 'dark' }) {
  return (
    <>
      <Section title="Type">
        <p className="cs-type">{TYPE.title}</p>
        <p className="h2">{TYPE.scripts}</p>
        <p>
          {TYPE.text} <span className="num">0123456789</span>
        </p>
      </Section>
      <Section title="Colour">
        <div className="sws">
          {COLOURS.map((name) => (
            <div className="sw" key={name}>
              <i style={{ background: `var(--${name})` }} />
              <b>{name}</b>
            </div>
          ))}
        </div>
      </Section>
      <Section title="Session kinds">
        <div className="kinds">
          {SESSION_KINDS.map((kind) => (
            <KindSwatch key={kind} kind={kind} />
          ))}
        </div>
      </Section>
      <Section title="Buttons">
        <ButtonSpecimens />
      </Section>
      <Section title="Fields">
        <FieldSpecimens theme={theme} />
      </Section>
      <Section title="Marks">
        <MarkSpecimens />
      </Section>
    </>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <>
      <h2 className="h3">{title}</h2>
      {children}
    </>
  );
}

function KindSwatch({ kind }: { kind: SessionKind }) {
  return (
    <div className={classes('kd', kindClass(kind), kind === 'free' && 'kd-f')}>
      <KindLabel kind={kind} />
    </div>
  );
}
