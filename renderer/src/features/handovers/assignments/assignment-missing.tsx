import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { type ReactNode, useId } from 'react';
import type { MissingThing } from '#shared/domain/handover/assignment-readiness.ts';
import { useText } from '#renderer/state/text.ts';
import { Chip } from '#renderer/ui/chip.tsx';

/** What an assignment waits for, each with why: the same that a refused delivery names. @see P9-5.1-a, P9-5.1-d */
export function AssignmentMissing({ missing }: { readonly missing: readonly MissingThing[] }): ReactNode {
  const { handoverAssignments: words } = useText();
  const title = useId();
  if (missing.length === 0)
    return (
      <p role="status">
        <Chip tone="good" icon={IconCircleCheck}>
          {words.ready}
        </Chip>
      </p>
    );
  return (
    <section className="assignment-part assignment-missing" aria-labelledby={title}>
      <h3 id={title}>
        <IconAlertTriangle size={16} aria-hidden /> {words.missingTitle}
      </h3>
      <ul>
        {missing.map((thing) => {
          const name = words.missing(thing);
          return (
            <li key={name}>
              <strong>{name}</strong>
              {words.why(thing)}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
