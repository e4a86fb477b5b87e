import { memo, type ReactNode } from 'react';
import { type BodyField, typedFigure } from './simulation-draft.ts';

/** A figure that a simulation may change, in its place: what it says of itself when it cannot be read. */
export const FigureField = memo(function FigureField(props: {
  readonly name: string;
  readonly field: BodyField | 'cents';
  readonly label: string;
  /** What the records say. */
  readonly real: string;
  readonly typed: string | undefined;
  /** What is said of a figure that cannot be read. */
  readonly problem: string;
  readonly onEnter: (name: string, text: string) => void;
}): ReactNode {
  const { name, field, label, real, typed, problem, onEnter } = props;
  const isWrong = typed !== undefined && typedFigure(field, typed) === undefined;
  return (
    <input
      className="split-field tabular"
      inputMode="decimal"
      autoComplete="off"
      aria-label={label}
      aria-invalid={isWrong}
      data-changed={(typed !== undefined && typed !== real) || undefined}
      title={isWrong ? problem : undefined}
      value={typed ?? real}
      onChange={(event) => onEnter(name, event.target.value)}
    />
  );
});
