import { type ReactNode, useId } from 'react';

/** A part of the page of a document, under its heading. */
export function DocumentPart(props: { readonly title: string; readonly children: ReactNode }): ReactNode {
  const id = useId();
  return (
    <section className="card card--padded document-part" aria-labelledby={id}>
      <h2 id={id}>{props.title}</h2>
      {props.children}
    </section>
  );
}
