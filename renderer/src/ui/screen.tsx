import type { ReactNode } from 'react';

/** The frame of a screen: its title, what it counts, its acts, its work area. */
export function Screen(props: {
  readonly title: string;
  readonly aside?: ReactNode;
  readonly acts?: ReactNode;
  readonly scrolls?: boolean;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <div className={props.scrolls === true ? 'screen screen--scrolls' : 'screen'}>
      <div className="screen-head">
        <h1>{props.title}</h1>
        {props.aside}
        <div className="screen-head__acts">{props.acts}</div>
      </div>
      {props.children}
    </div>
  );
}
