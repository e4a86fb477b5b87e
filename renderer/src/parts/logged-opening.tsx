import type { ReactNode } from 'react';
import type { LoggedKind } from '#shared/application/access/log-opening.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useHolds } from '#renderer/store/use-may.ts';
import { useLoggedOpening, useOpenings } from '#renderer/store/use-logged-opening.ts';
import { useNames } from '#renderer/store/use-names.ts';

/** Who opened a record, latest first, for whoever grants access. @see CAP-3.1.3-a */
function Openings({ id }: { readonly id: string }): ReactNode {
  const { office } = useText();
  const formats = useFormats();
  const nameOf = useNames();
  const openings = useOpenings(id) ?? [];
  if (openings.length === 0) return null;
  return (
    <details className="soft">
      <summary>{office.openings(formats.integer(openings.length), openings.length)}</summary>
      <ul>
        {openings.map((opening) => (
          <li key={opening.id}>{office.openedBy(nameOf(opening.by) ?? '', formats.dateTime(opening.at))}</li>
        ))}
      </ul>
    </details>
  );
}

/** Writes down that what is shown here was opened by whoever is at the console. @see CAP-3.1.3-a */
export function LoggedOpening(props: { readonly kind: LoggedKind; readonly id: string }): ReactNode {
  useLoggedOpening(props.kind, props.id);
  return useHolds('grantAccess') ? <Openings id={props.id} /> : null;
}
