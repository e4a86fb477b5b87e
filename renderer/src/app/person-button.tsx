import type { ReactNode } from 'react';
import { fullName } from '#shared/domain/person-name.ts';
import { useConsoleState } from '#renderer/state/console-state.ts';
import { useText } from '#renderer/state/text.ts';
import { useDesk } from '#renderer/store/archive-context.tsx';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { Initials } from '#renderer/ui/initials.tsx';

/** Who is at the console: one act changes it. */
export function PersonButton(): ReactNode {
  const { shell, labels } = useText();
  const { panels } = useConsoleState();
  const { actor } = useDesk();
  const people = useRecords('person');
  const person = people?.find(({ id }) => id === actor);
  const name = person === undefined ? shell.person.nobody : fullName(person);
  const role = person?.consoleRole;
  return (
    <button
      type="button"
      className="head-button"
      aria-label={person === undefined ? name : shell.person.button(name)}
      onClick={() => panels.setState({ open: 'person' })}
    >
      <Initials name={name} />
      <span className="head-button__words clip">
        {name}
        {role != null && <span className="head-button__more soft"> · {labels.consoleRole[role]}</span>}
      </span>
    </button>
  );
}
