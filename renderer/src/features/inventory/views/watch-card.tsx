import { type ReactNode, useId } from 'react';

/** One thing to keep an eye on: its name, and what there is of it, or that there is nothing. */
export function WatchCard(props: {
  readonly title: string;
  readonly lead?: string;
  readonly none?: string | undefined;
  readonly children?: ReactNode;
}): ReactNode {
  const { title, lead, none, children } = props;
  const id = useId();
  return (
    <section className="card view-card" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {lead !== undefined && <p className="soft">{lead}</p>}
      {none === undefined ? children : <p className="soft">{none}</p>}
    </section>
  );
}
