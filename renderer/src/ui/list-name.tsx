import type { ReactNode } from 'react';
import './list-table.css';

/** The name of a row, which opens what it names once: the row around it opens it too. */
export function ListName(props: { readonly onOpen: () => void; readonly children: ReactNode }): ReactNode {
  return (
    <button
      type="button"
      className="list-name"
      onClick={(event) => {
        event.stopPropagation();
        props.onOpen();
      }}
    >
      {props.children}
    </button>
  );
}
