import type { ReactNode } from 'react';
import { fullName } from '#shared/domain/person-name.ts';
import { useConsoleState } from '#renderer/state/console-state.ts';
import { useText } from '#renderer/state/text.ts';
import { useDesk } from '#renderer/store/archive-context.tsx';
import { useLiveValue } from '#renderer/store/record-hooks.ts';
import { useRoles } from '#renderer/store/use-roles.ts';
import { Initials } from '#renderer/ui/initials.tsx';

/** Who is at the console: one act changes it. */
export function PersonButton(): ReactNode {
  const { shell, labels } = useText();
  const { panels } = useConsoleState();
  const { actor, everybody } = useDesk();
  const people = useLiveValue(everybody.records.person);
  const rolesOf = useRoles();
  const person = people?.find(({ id }) => id === actor);
  const name = person === undefined ? shell.person.nobody : fullName(person);
  const roles = person === undefined ? [] : (rolesOf?.(person) ?? []);
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
        {roles.length > 0 && (
          <span className="head-button__more soft">
            {' '}
            · {roles.map((role) => labels.consoleRole[role]).join(', ')}
          </span>
        )}
      </span>
    </button>
  );
}
