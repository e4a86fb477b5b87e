import { IconStack2 } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import './startup.css';

/** The page before an archive is open: one thing at a time, in the middle. */
export function StartupPage(props: {
  readonly title: string;
  readonly lead?: string;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <main className="startup">
      <div className="startup__page">
        <p className="startup__brand">
          <IconStack2 size={24} stroke={2} aria-hidden />
          Presidio
        </p>
        <h1>{props.title}</h1>
        {props.lead !== undefined && <p className="soft">{props.lead}</p>}
        {props.children}
      </div>
    </main>
  );
}
