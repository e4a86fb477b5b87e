import type { ReactNode } from 'react';
import { SIGNATURE_BOX } from '#shared/domain/handover/signature-path.ts';
import './signature.css';

const { width, height } = SIGNATURE_BOX;

/** A drawn signature, as it was drawn. */
export function SignatureImage(props: { readonly path: string; readonly label: string }): ReactNode {
  return (
    <svg
      className="signature-image"
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      role="img"
      aria-label={props.label}
    >
      <path className="signature-line" d={props.path} />
    </svg>
  );
}
