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

function Face({
  asset,
  words,
  face,
}: Pick<PlacedLabel, 'asset' | 'words'> & { readonly face: LabelFace }): ReactNode {
  const { modules, path } = labelSymbol(asset);
  const side = modules + 2 * QUIET_MODULES;
  const { symbol, title } = face;
  return (
    <>
      <svg
        className="label__symbol"
        style={boxStyle(symbol)}
        viewBox={`${String(-QUIET_MODULES)} ${String(-QUIET_MODULES)} ${String(side)} ${String(side)}`}
        shapeRendering="crispEdges"
        aria-hidden
      >
        <path d={path} />
      </svg>
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
      {labels.map(({ asset, words, place }) => (
        <article
          key={asset.id}
          className="label"
          aria-label={words.title}
          style={boxStyle({ ...place, ...label })}
        >
          <Face asset={asset} words={words} face={face} />
        </article>
      ))}
    </section>
  );
}

/** A sheet of labels, at its own size on paper. */
export const LabelPage = memo(LabelPageBody);
