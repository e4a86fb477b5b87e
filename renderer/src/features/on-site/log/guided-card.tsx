import { Button, Group, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import type { GuidedAction } from '#shared/domain/kinds.ts';
import { useOnSiteWays } from '#renderer/features/on-site/on-site-ways.ts';
import { RecordRemoval } from '#renderer/parts/record-removal.tsx';
import { TicketFact } from '#renderer/parts/ticket-fact.tsx';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useMay } from '#renderer/store/use-may.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { Facts } from '#renderer/ui/facts.tsx';

/** What a municipal contact did on site: when, for which ticket, who guided. @see REG-5.3-a */
export function GuidedCard(props: { readonly action: GuidedAction; readonly onGone: () => void }): ReactNode {
  const { contactHome, fieldNames, labels } = useText();
  const formats = useFormats();
  const nameOf = useNames();
  const may = useMay();
  const { showTicket, showAsset } = useOnSiteWays();
  const { action, onGone } = props;
  const { id, bodyId, ticketId, type, byId, guidedById, startedAt, minutes, outcome } = action;
  const { seatId, place, assetId, note, deleted } = action;
  const names = fieldNames.guidedAction;
  const { log: words } = contactHome;
  return (
    <Stack gap="lg">
      <Facts
        facts={[
          [names.type, labels.guidedActionType[type]],
          [names.bodyId, nameOf(bodyId)],
          [names.ticketId, <TicketFact key="ticket" ticketId={ticketId} onOpenTicket={showTicket} />],
          [names.byId, nameOf(byId)],
          [names.guidedById, nameOf(guidedById)],
          [names.startedAt, formats.dateTime(startedAt)],
          [names.minutes, formats.duration(minutes)],
          [names.outcome, labels.guidedActionOutcome[outcome]],
          [names.seatId, seatId === null ? null : nameOf(seatId)],
          [names.place, place],
          [names.note, note],
        ]}
      />
      {assetId !== null && (
        <Group>
          <Button variant="default" onClick={() => showAsset(assetId)}>
            {words.asset}
          </Button>
        </Group>
      )}
      <RecordRemoval
        isDeleted={deleted}
        mayChange={may('deleteGuidedAction')}
        words={words}
        onRemove={(act) => act('deleteGuidedAction', { id })}
        onRestore={(act) => act('restoreGuidedAction', { id })}
        onGone={onGone}
      />
    </Stack>
  );
}
