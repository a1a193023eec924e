import type { ReactNode } from 'react';

/** A grey bar the size of the text that will stand here; `width` in pixels or as a CSS length. */
export function Skeleton({ width, height = 10 }: { width: number | string; height?: number }) {
  return <span className="sk" style={{ width, height }} aria-hidden="true" />;
}

/** Stands in for a part of a page: appears after 300 ms only, and says once what is loading. */
export function SkeletonRegion({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="sk-region" aria-busy="true">
      <output className="vh">{label}</output>
      {children}
    </div>
  );
}

const WIDTHS = [62, 84, 48, 74, 56, 90, 68, 52];

/** Rows of grey bars, for lists and tables. The widths vary and are the same each time. */
export function SkeletonRows({ rows = 8, columns = 4 }: { rows?: number; columns?: number }) {
  return (
    <div className="sk-rows" aria-hidden="true">
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className="sk-row">
          {Array.from({ length: columns }, (_, column) => (
            <Skeleton key={column} width={`${WIDTHS[(row * 3 + column * 5) % WIDTHS.length]}%`} />
          ))}
        </div>
      ))}
    </div>
  );
}
