import type { ReactNode } from 'react';
import {
  labelPlaces,
  labelsPerSheet,
  type Point,
  type SheetFormat,
} from '#shared/reports/labels/sheet-format.ts';
import { useText } from '#renderer/state/text.ts';
import { boxStyle, millimetres } from './millimetres.ts';

/** A mark each centimetre, in hundredths of a millimetre. */
const CENTIMETRE = 1_000;

/** The rulers leave the edges, where printers do not reach. */
const CLEAR = 500;

function marks(length: number): readonly number[] {
  return Array.from({ length: Math.floor((length - 2 * CLEAR) / CENTIMETRE) + 1 }, (_, at) => at);
}

/** Rulers and the outlines of the labels, to see how far the printer draws from where it is told. */
export function TestPage(props: {
  readonly name: string;
  readonly format: SheetFormat;
  readonly offset: Point;
}): ReactNode {
  const { labelSheets } = useText();
  const { name, format, offset } = props;
  const { paper, label } = format;
  const places = labelPlaces(format, labelsPerSheet(format), 0, offset);
  return (
    <section
      className="label-page"
      aria-label={name}
      style={{ width: millimetres(paper.width), height: millimetres(paper.height) }}
    >
      {places.map((place) => (
        <div
          key={`${String(place.x)} ${String(place.y)}`}
          className="label label--outline"
          style={boxStyle({ ...place, ...label })}
        />
      ))}
      {marks(paper.width).map((at) => (
        <div
          key={`x${String(at)}`}
          className="ruler-mark ruler-mark--x"
          style={{
            left: millimetres(CLEAR + at * CENTIMETRE + offset.x),
            top: millimetres(CLEAR + offset.y),
          }}
        >
          {at}
        </div>
      ))}
      {marks(paper.height).map((at) => (
        <div
          key={`y${String(at)}`}
          className="ruler-mark ruler-mark--y"
          style={{
            left: millimetres(CLEAR + offset.x),
            top: millimetres(CLEAR + at * CENTIMETRE + offset.y),
          }}
        >
          {at}
        </div>
      ))}
      {paper.height > 10_000 && (
        <p className="ruler-words" style={{ left: millimetres(2_000), top: millimetres(1_500) }}>
          {labelSheets.testWords}
        </p>
      )}
    </section>
  );
}
