import { type ReactNode, useId } from 'react';
import type { AssignmentFacts } from '#shared/domain/handover/assignment-readiness.ts';
import { useFormats, useText } from '#renderer/state/text.ts';

/** The open accounts of whoever gets the computer. @see P9-5.1-d */
export function AssignmentAccounts({ facts }: { readonly facts: AssignmentFacts }): ReactNode {
  const { handoverAssignments: words, labels } = useText();
  const formats = useFormats();
  const title = useId();
  const open = facts.accounts.filter(({ closedOn }) => closedOn === null);
  return (
    <section className="assignment-part" aria-labelledby={title}>
      <h3 id={title}>{words.accounts}</h3>
      {open.length === 0 && <p className="soft">{words.noAccounts}</p>}
      <ul className="assignment-lines">
        {open.map(({ id, type, system, userName, createdOn }) => (
          <li key={id} className="assignment-line">
            <span>
              {[labels.accountType[type], system, userName].filter((part) => part !== null).join(' · ')}
            </span>
            <span className="soft tabular">{words.createdOn(formats.day(createdOn))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
