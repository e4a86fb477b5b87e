import type { Icon } from '@tabler/icons-react';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { CopyButton } from './copy-button.tsx';

/** What stands where a list would: why there is nothing, and the act that begins. */
export function Notice(props: {
  readonly icon: Icon;
  readonly title: string;
  readonly children?: ReactNode;
  readonly acts?: ReactNode;
}): ReactNode {
  const Glyph = props.icon;
  return (
    <section className="notice">
      <Glyph className="notice__icon" size={36} stroke={1.5} aria-hidden />
      <div className="notice__body">
        <h2>{props.title}</h2>
        {props.children}
        {props.acts !== undefined && <div className="notice__acts">{props.acts}</div>}
      </div>
    </section>
  );
}

/** Something went wrong: what happened, what was kept, what to do; the technical detail can be read and copied. */
export function ErrorNotice(props: {
  readonly title: string;
  readonly code: string;
  readonly detail?: string;
  readonly detailLabel: string;
  readonly copyLabels: { readonly copy: string; readonly copied: string };
  readonly acts?: ReactNode;
  readonly children: ReactNode;
}): ReactNode {
  const technical = props.detail === undefined ? props.code : `${props.code}\n${props.detail}`;
  return (
    <section className="notice" role="alert">
      <IconAlertTriangle className="notice__icon notice__icon--bad" size={36} stroke={1.5} aria-hidden />
      <div className="notice__body">
        <h2>{props.title}</h2>
        {props.children}
        <details>
          <summary>{props.detailLabel}</summary>
          <pre className="notice__detail">{technical}</pre>
        </details>
        <div className="notice__acts">
          {props.acts}
          <CopyButton text={technical} labels={props.copyLabels} />
        </div>
      </div>
    </section>
  );
}
