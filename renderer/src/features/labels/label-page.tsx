import { memo, type ReactNode } from 'react';
import type { Asset } from '#shared/domain/kinds.ts';
import { type LabelFace, QUIET_MODULES, titleFont } from '#shared/reports/labels/label-face.ts';
import type { LabelPlace, SheetFormat } from '#shared/reports/labels/sheet-format.ts';
import type { LabelWords } from './label-words.ts';
import { boxStyle, millimetres } from './millimetres.ts';
import { labelSymbol } from './symbol.ts';
import './labels.css';

/** A label and where it goes. */
export interface PlacedLabel {
  readonly asset: Asset;
  readonly words: LabelWords;
  readonly place: LabelPlace;
}

function Face({ words, face }: Pick<PlacedLabel, 'words'> & { readonly face: LabelFace }): ReactNode {
  const { title } = face;
  return (
    <>
      <p
        className="label__title"
        style={{
          ...boxStyle(title),
          fontSize: millimetres(titleFont(title, words.title)),
          lineHeight: millimetres(title.height),
        }}
      >
        {words.title}
      </p>
      {face.words !== null && (
        <div
          className="label__words"
          style={{ ...boxStyle(face.words), fontSize: millimetres(face.words.font) }}
        >
          {words.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )}
    </>
  );
}

/** All the symbols of a sheet in one drawing: each placed by itself, it would be moved to the nearest point of a screen. */
function Symbols({ format, face, labels }: Omit<LabelPageProps, 'name'>): ReactNode {
  const { width, height } = format.paper;
  const { symbol, module } = face;
  const quiet = QUIET_MODULES * module;
  return (
    <svg
      className="label-page__symbols"
      style={{ width: millimetres(width), height: millimetres(height) }}
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      shapeRendering="crispEdges"
      aria-hidden
    >
      {labels.map(({ asset, place }) => (
        <path
          key={asset.id}
          d={labelSymbol(asset).path}
          transform={`translate(${String(place.x + symbol.x + quiet)} ${String(place.y + symbol.y + quiet)}) scale(${String(module)})`}
        />
      ))}
    </svg>
  );
}

interface LabelPageProps {
  readonly name: string;
  readonly format: SheetFormat;
  readonly face: LabelFace;
  readonly labels: readonly PlacedLabel[];
}

function LabelPageBody({ name, format, face, labels }: LabelPageProps): ReactNode {
  const { paper, label } = format;
  return (
    <section
      className="label-page"
      aria-label={name}
      style={{ width: millimetres(paper.width), height: millimetres(paper.height) }}
    >
      <Symbols format={format} face={face} labels={labels} />
      {labels.map(({ asset, words, place }) => (
        <article
          key={asset.id}
          className="label"
          aria-label={words.title}
          style={boxStyle({ ...place, ...label })}
        >
          <Face words={words} face={face} />
        </article>
      ))}
    </section>
  );
}

/** A sheet of labels, at its own size on paper. */
export const LabelPage = memo(LabelPageBody);
