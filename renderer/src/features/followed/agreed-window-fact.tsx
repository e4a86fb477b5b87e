import type { ReactNode } from 'react';
import { windowStanding } from '#shared/domain/agreed-window.ts';
import type { Evolution } from '#shared/domain/kinds.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useRules } from '#renderer/store/record-hooks.ts';

/** The window agreed with the body, and whether it falls in the hours in which its people work. @see CAP-5-c */
export function AgreedWindow({ evolution }: { readonly evolution: Evolution }): ReactNode {
  const { charging } = useText();
  const formats = useFormats();
  const rulesOf = useRules();
  const { plannedFrom, plannedTo, bodyId } = evolution;
  if (plannedFrom === null || plannedTo === null) return charging.window.none;
  const standing = rulesOf && windowStanding(evolution, rulesOf(bodyId).workingTime);
  return (
    <>
      {charging.window.words(formats.dateTime(plannedFrom), formats.dateTime(plannedTo))}
      {standing && (
        <span className={standing === 'within' ? 'followed-warning' : 'soft'}>
          {' '}
          {charging.window[standing]}
        </span>
      )}
    </>
  );
}
