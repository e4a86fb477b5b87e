import type { ReactNode } from 'react';
import type { SharedCredential } from '#shared/domain/kinds.ts';
import { AskedAct } from '#renderer/parts/asked-act.tsx';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useArchive } from '#renderer/store/archive-context.tsx';

/** Says that one changed a credential that one shares: never what it became. @see P9-5.1-h, X-4 */
export function RecordChange(props: {
  readonly credential: SharedCredential;
  /** Among several, the button names the system. */
  readonly namesSystem?: boolean;
}): ReactNode {
  const { handoverCustody, fieldNames } = useText();
  const formats = useFormats();
  const { clock } = useArchive().context;
  const words = handoverCustody.shared;
  const names = fieldNames.sharedCredentialChange;
  const { id, system } = props.credential;
  return (
    <AskedAct
      label={props.namesSystem === true ? words.recordOf(system) : words.record}
      draftKey={`handovers/change/${id}`}
      initial={{ changedAt: formats.dateTime(clock.now()) }}
      lead={words.recordLead}
      fields={() => [
        { name: 'changedAt', label: names.changedAt, sort: 'moment', isMandatory: true },
        { name: 'reason', label: names.reason, sort: 'line', atMost: 500 },
      ]}
      submit={words.record}
      run={(act, form, now) =>
        act('recordSharedChange', {
          sharedCredentialId: id,
          changedAt: form.moment('changedAt') ?? now,
          reason: form.text('reason'),
        })
      }
      done={() => words.recorded}
    />
  );
}
