import type { ReactNode } from 'react';
import { Part } from '#renderer/parts/card-part.tsx';
import './register-card.css';

/** What is to be known of a register above its lines, in a box of its own. */
export function RegisterCard(props: { readonly title: string; readonly children: ReactNode }): ReactNode {
  return (
    <div className="card card--padded">
      <Part title={props.title}>{props.children}</Part>
    </div>
  );
}
