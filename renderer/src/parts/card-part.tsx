import { type ReactNode, useId } from 'react';
import './card-part.css';

/** A part of a record's card, under its heading. */
export function Part(props: { readonly title: string; readonly children: ReactNode }): ReactNode {
  const id = useId();
  return (
    <section className="card-part" aria-labelledby={id}>
      <h2 id={id}>{props.title}</h2>
      {props.children}
    </section>
  );
}
