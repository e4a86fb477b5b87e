import { type ReactNode, useMemo } from 'react';
import { systemKey } from '#shared/domain/handover/credential-expiry.ts';
import type { CredentialPolicy } from '#shared/domain/kinds.ts';
import { inForceOn } from '#shared/domain/validity.ts';
import type { SectionRow } from '#renderer/parts/section-row.ts';
import { SectionDrawer } from '#renderer/parts/section-drawer.tsx';
import { SectionNew } from '#renderer/parts/section-new.tsx';
import { SectionScreen, type SectionProps } from '#renderer/parts/section-screen.tsx';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { useMay } from '#renderer/store/use-may.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { useToday } from '#renderer/store/use-today.ts';
import { EditPolicyForm, NewPolicyForm } from './policy-form.tsx';
import { PolicyCard } from './policy-card.tsx';

type Standing = 'coming' | 'inForce' | 'past';

const TONES = { coming: 'accent', inForce: 'good', past: 'neutral' } as const;

/** How a rule stands on a day among the versions of the same system of the same body. */
function standingOf(policy: CredentialPolicy, all: readonly CredentialPolicy[], day: string): Standing {
  if (policy.validFrom > day) return 'coming';
  const key = systemKey(policy.system);
  const versions = all.filter((each) => each.bodyId === policy.bodyId && systemKey(each.system) === key);
  return inForceOn(versions, day)?.id === policy.id ? 'inForce' : 'past';
}

function useRows(): readonly SectionRow[] | undefined {
  const { handoverPolicies: words } = useText();
  const formats = useFormats();
  const nameOf = useNames();
  const today = useToday();
  const policies = useRecords('credentialPolicy');
  return useMemo(() => {
    const rows = policies?.map((policy) => {
      const { id, bodyId, system, validFrom, minLength, durationDays } = policy;
      const standing = standingOf(policy, policies, today);
      const name = system ?? words.everySystem;
      const cells = [
        nameOf(bodyId) ?? '',
        formats.day(validFrom),
        words.characters(formats.integer(minLength)),
        durationDays === null ? words.never : words.days(formats.integer(durationDays)),
        { word: words.standing[standing], tone: TONES[standing] },
      ];
      return {
        id,
        name,
        bodyId,
        cells,
        isSettled: standing === 'past',
        body: nameOf(bodyId) ?? '',
        validFrom,
      };
    });
    return rows?.toSorted(
      (one, other) =>
        formats.compare(one.body, other.body) ||
        formats.compare(one.name, other.name) ||
        formats.compare(other.validFrom, one.validFrom),
    );
  }, [policies, words, formats, nameOf, today]);
}

/** The rules for credentials, by body and system, in all their versions. @see P9-5.1-g */
export function PoliciesSection(props: SectionProps): ReactNode {
  const { handoverPolicies: words } = useText();
  const may = useMay();
  const { openId, onOpen, onClose } = props;
  const { columns } = words;
  return (
    <SectionScreen
      {...props}
      rows={useRows()}
      columns={[
        { label: columns.system },
        { label: columns.body },
        { label: columns.from },
        { label: columns.length },
        { label: columns.duration },
        { label: columns.standing },
      ]}
      acts={may('defineCredentialPolicy') && <SectionNew label={words.add} onNew={() => onOpen(null)} />}
      drawer={
        <SectionDrawer
          kind="credentialPolicy"
          id={openId}
          onClose={onClose}
          begin={{ title: words.add, form: <NewPolicyForm onDone={onClose} /> }}
          card={({ record }) => <PolicyCard policy={record} onGone={onClose} />}
          edit={
            may('editCredentialPolicy')
              ? (seen, onSaved) => <EditPolicyForm seen={seen} onDone={onSaved} />
              : undefined
          }
        />
      }
    />
  );
}
