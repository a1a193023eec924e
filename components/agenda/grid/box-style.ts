import type { CSSProperties } from 'react';

/** Hours from the top of the grid, and shares of the day's width; the style sheet makes lengths of them. */
export function boxStyle({
  top,
  minutes,
  left,
  width,
  from,
}: {
  /** Minutes from midnight. */
  top: number;
  minutes: number;
  left: number;
  width: number;
  /** Where the grid begins, minutes from midnight. */
  from: number;
}): CSSProperties {
  return {
    '--t': round((top - from) / 60),
    '--h': round(minutes / 60),
    '--l': round(left),
    '--w': round(width),
  } as CSSProperties;
}

const round = (value: number) => Math.round(value * 1e4) / 1e4;
