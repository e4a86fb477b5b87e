import { type ReactNode, useCallback, useMemo } from 'react';
import type { EmergencyEnvelope } from '#shared/domain/kinds.ts';
import { SectionDrawer } from '#renderer/parts/section-drawer.tsx';
import { SectionNew } from '#renderer/parts/section-new.tsx';
import type { Cell, SectionRow } from '#renderer/parts/section-row.ts';
import { SectionScreen, type SectionProps } from '#renderer/parts/section-screen.tsx';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { useMay } from '#renderer/store/use-may.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { EnvelopeCard } from './envelope-card.tsx';
import { EditEnvelopeForm, NewEnvelopeForm } from './envelope-form.tsx';
import { isUnsealed } from './unsealed.ts';

function useSealCell(): (envelope: EmergencyEnvelope) => Cell {
  const { handoverCustody } = useText();
  const words = handoverCustody.envelopes;
  return ({ closedOn, sealNumber }) => {
    if (closedOn !== null) return { word: words.destroyed, tone: 'neutral' };
    return sealNumber ?? { word: words.unsealed, tone: 'attention' };
  };
}

function useRows(): readonly SectionRow[] | undefined {
  const formats = useFormats();
  const nameOf = useNames();
  const sealCell = useSealCell();
  const envelopes = useRecords('emergencyEnvelope');
  const sorted = useMemo(
    () =>
      envelopes?.toSorted(
        (one, other) =>
          Number(isUnsealed(other)) - Number(isUnsealed(one)) || formats.compare(one.number, other.number),
      ),
    [envelopes, formats],
  );
  return sorted?.map((envelope) => {
    const { id, bodyId, number, systems, keptAt, keeperId, closedOn } = envelope;
    const cells = [
      nameOf(bodyId) ?? '',
      [...systems].sort(formats.compare).join(', '),
      keptAt,
      keeperId === null ? '' : (nameOf(keeperId) ?? ''),
      sealCell(envelope),
    ];
    return { id, name: number, bodyId, cells, isSettled: closedOn !== null };
  });
}

/** The sealed envelopes kept for emergencies, those without a seal first. @see X-4 */
export function EnvelopesSection(props: SectionProps): ReactNode {
  const { handoverCustody } = useText();
  const may = useMay();
  const { openId, onOpen, onClose } = props;
  const begin = useCallback(() => onOpen(null), [onOpen]);
  const { columns, add } = handoverCustody.envelopes;
  return (
    <SectionScreen
      {...props}
      rows={useRows()}
      columns={[
        { label: columns.number },
        { label: columns.body },
        { label: columns.systems },
        { label: columns.keptAt },
        { label: columns.keeper },
        { label: columns.seal },
      ]}
      acts={may('defineEnvelope') && <SectionNew label={add} onNew={begin} />}
      drawer={
        <SectionDrawer
          kind="emergencyEnvelope"
          id={openId}
          onClose={onClose}
          begin={{ title: add, form: <NewEnvelopeForm onDone={onOpen} /> }}
          card={({ record }) => <EnvelopeCard envelope={record} onGone={onClose} />}
          edit={
            may('editEnvelope')
              ? (seen, onSaved) => <EditEnvelopeForm seen={seen} onDone={onSaved} />
              : undefined
          }
        />
      }
    />
  );
}
