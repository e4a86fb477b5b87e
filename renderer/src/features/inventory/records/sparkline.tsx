import type { ReactNode } from 'react';

const WIDTH = 88;
const HEIGHT = 20;
/** Readings drawn: older ones are in the table. */
const AT_MOST = 24;

/** A trend at a glance: its table stands beside it, and its name says what it is of. */
export function Sparkline(props: {
  readonly values: readonly number[];
  /** The value that the whole height stands for, where there is a limit. */
  readonly top: number | null;
  readonly label: string;
}): ReactNode {
  const values = props.values.slice(-AT_MOST);
  const most = Math.max(props.top ?? 0, ...values, 1);
  const step = WIDTH / Math.max(1, values.length - 1);
  const points = values
    .map(
      (value, place) =>
        `${(place * step).toFixed(1)},${(HEIGHT - 1 - (value / most) * (HEIGHT - 2)).toFixed(1)}`,
    )
    .join(' ');
  return (
    <svg
      className="sparkline"
      role="img"
      aria-label={props.label}
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
    >
      {props.top !== null && <line x1={0} x2={WIDTH} y1={1} y2={1} className="sparkline__top" />}
      <polyline points={points} fill="none" className="sparkline__line" />
    </svg>
  );
}
