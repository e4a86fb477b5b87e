import { Stack } from '@mantine/core';
import { type ReactNode, useCallback } from 'react';
import type { Corrective } from '#shared/domain/kinds.ts';
import { CostsLead } from '#renderer/features/costs/costs-lead.tsx';
import { useCostWays } from '#renderer/features/costs/cost-ways.ts';
import { writtenShare } from '#renderer/features/costs/typed-share.ts';
import { RecordRemoval } from '#renderer/parts/record-removal.tsx';
import { SectionDrawer } from '#renderer/parts/section-drawer.tsx';
import { SectionNew } from '#renderer/parts/section-new.tsx';
import type { SectionRow } from '#renderer/parts/section-row.ts';
import { type SectionProps, SectionScreen } from '#renderer/parts/section-screen.tsx';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { useMay } from '#renderer/store/use-may.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { Facts } from '#renderer/ui/facts.tsx';
import { EditCorrectiveForm, NewCorrectiveForm } from './corrective-form.tsx';

function useRows(): readonly SectionRow[] | undefined {
  const formats = useFormats();
  const nameOf = useNames();
  const { year } = useCostWays();
  return useRecords('corrective')
    ?.filter((each) => each.year === year)
    .map(({ id, bodyId, coefficient, act }) => ({
      id,
      name: nameOf(bodyId) ?? '',
      cells: [writtenShare(coefficient, 4), act],
      bodyId,
      isSettled: false,
    }))
    .sort((one, other) => formats.compare(one.name, other.name));
}

function CorrectiveCard(props: { readonly corrective: Corrective; readonly onGone: () => void }): ReactNode {
  const { costsData, fieldNames } = useText();
  const nameOf = useNames();
  const may = useMay();
  const { corrective, onGone } = props;
  const { id, deleted, year, bodyId, coefficient, act } = corrective;
  const names = fieldNames.corrective;
  return (
    <Stack gap="lg">
      <Facts
        facts={[
          [names.year, String(year)],
          [names.bodyId, nameOf(bodyId)],
          [names.coefficient, writtenShare(coefficient, 4)],
          [names.act, act],
        ]}
      />
      <RecordRemoval
        isDeleted={deleted}
        mayChange={may('deleteCorrective')}
        words={costsData.removal}
        onRemove={(perform) => perform('deleteCorrective', { id })}
        onRestore={(perform) => perform('restoreCorrective', { id })}
        onGone={onGone}
      />
    </Stack>
  );
}

/** What the shares of the smallest bodies are multiplied by. @see REG-13.3-a, A-15 */
export function CorrectivesSection(props: SectionProps): ReactNode {
  const { costsData } = useText();
  const may = useMay();
  const { openId, onOpen, onClose } = props;
  const begin = useCallback(() => onOpen(null), [onOpen]);
  const { columns, add, lead } = costsData.correctives;
  return (
    <SectionScreen
      {...props}
      rows={useRows()}
      columns={[
        { label: columns.body },
        { label: columns.coefficient, isNumber: true },
        { label: columns.act },
      ]}
      canSettle={false}
      lead={
        <CostsLead>
          <p className="soft">{lead}</p>
        </CostsLead>
      }
      acts={may('setCorrective') && <SectionNew label={add} onNew={begin} />}
      drawer={
        <SectionDrawer
          kind="corrective"
          id={openId}
          onClose={onClose}
          begin={{ title: add, form: <NewCorrectiveForm onDone={onOpen} /> }}
          card={({ record }) => <CorrectiveCard corrective={record} onGone={onClose} />}
          edit={
            may('setCorrective')
              ? (seen, onSaved) => <EditCorrectiveForm seen={seen} onDone={onSaved} />
              : undefined
          }
        />
      }
    />
  );
}
