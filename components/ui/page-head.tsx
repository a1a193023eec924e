import type { ReactNode } from 'react';
import { classes } from './classes';

/**
 * The title of a page. `work` is the smaller one of a working screen, with `aside` beside it in one line;
 * a reading screen has `lead` under it.
 */
export function PageHead({
  title,
  lead,
  aside,
  actions,
  work = false,
}: {
  title: ReactNode;
  lead?: ReactNode;
  aside?: ReactNode;
  actions?: ReactNode;
  work?: boolean;
}) {
  return (
    <div className={classes('head', work && 'head-work')}>
      <div className="head-t">
        <h1 className={classes('h1', work && 'h1-work')}>{title}</h1>
        {lead && <p>{lead}</p>}
      </div>
      {aside && <span className="head-n mid">{aside}</span>}
      {actions && <div className="head-a">{actions}</div>}
    </div>
  );
}

/** The title of a section, with a remark or a link at its right. */
export function SectionHead({
  id,
  title,
  aside,
}: {
  id?: string;
  title: ReactNode;
  aside?: ReactNode;
}) {
  return (
    <div className="sec-h">
      <h2 className="h2" id={id}>
        {title}
      </h2>
      {aside && <div className="lab">{aside}</div>}
    </div>
  );
}
