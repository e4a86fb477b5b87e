import { type ReactNode, useId } from 'react';
import { Chip, type Tone } from '#renderer/ui/chip.tsx';

/** A part of a page of the registry, under its heading. */
export function RecordPart(props: { readonly title: string; readonly children: ReactNode }): ReactNode {
  const id = useId();
  return (
    <section className="record-part" aria-labelledby={id}>
      <h2 id={id}>{props.title}</h2>
      {props.children}
    </section>
  );
}

/** Something that is held, on a line. */
export interface HeldLine {
  readonly id: string;
  readonly name: string;
  readonly more?: string;
  readonly chip?: { readonly word: string; readonly tone: Tone };
  readonly acts?: ReactNode;
  /** What belongs below the line. */
  readonly below?: ReactNode;
}

/** Things that are held, one a line. */
export function HeldList(props: { readonly lines: readonly HeldLine[]; readonly empty: string }): ReactNode {
  const { lines, empty } = props;
  if (lines.length === 0) return <p className="soft">{empty}</p>;
  return (
    <ul className="held">
      {lines.map(({ id, name, more, chip, acts, below }) => (
        <li key={id}>
          <div className="held__line">
            <strong>{name}</strong>
            {more !== undefined && more !== '' && <span className="soft">{more}</span>}
            {chip !== undefined && <Chip tone={chip.tone}>{chip.word}</Chip>}
            {acts !== undefined && <span className="held__acts">{acts}</span>}
          </div>
          {below}
        </li>
      ))}
    </ul>
  );
}
