import type { ReactNode } from 'react';
import { useLoggedOpening } from '#renderer/store/use-logged-opening.ts';

/** Writes down that what is shown here was opened by whoever is at the console. @see CAP-3.1.3-a */
export function LoggedOpening(props: {
  readonly kind: 'account' | 'enablement';
  readonly id: string;
}): ReactNode {
  useLoggedOpening(props.kind, props.id);
  return null;
}
