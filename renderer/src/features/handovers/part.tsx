import { type ReactNode, useId } from 'react';
import './part.css';

/** A part of a card of the hand-overs, under its heading. */
export function Part(props: { readonly title: string; readonly children: ReactNode }): ReactNode {
  const id = useId();
  return (
    <section className="handover-part" aria-labelledby={id}>
      <h2 id={id}>{props.title}</h2>
      {props.children}
    </section>
  );
}
