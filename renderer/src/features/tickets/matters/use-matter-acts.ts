import { useMemo } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import type { EndedSession } from '#shared/application/desk/end-session.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { usePerform } from '#renderer/parts/use-perform.ts';

/** The acts on what stands around a ticket that ask nothing. */
export function useMatterActs() {
  const { ticketActs } = useText();
  const formats = useFormats();
  const { act, settle } = usePerform();
  return useMemo(
    () => ({
      async startSession(sessionId: RecordId<'remoteSession'>): Promise<void> {
        settle(await act('startSession', { sessionId }), ticketActs.startSession.done);
      },
      async endSession(sessionId: RecordId<'remoteSession'>): Promise<void> {
        const ended = await act('endSession', { sessionId });
        const { minutes }: EndedSession = ended.ok ? ended.value.value : { minutes: 0, overLimit: false };
        settle(ended, ticketActs.endSession.done(formats.duration(minutes)));
      },
      async completeTask(taskId: RecordId<'plannedTask'>): Promise<void> {
        settle(await act('completePlannedTask', { taskId }), ticketActs.completeTask.done);
      },
      async unlink(ticketId: RecordId<'ticket'>, otherId: RecordId<'ticket'>): Promise<void> {
        settle(await act('unlinkTickets', { ticketId, otherId }), ticketActs.unlink.done);
      },
    }),
    [act, settle, ticketActs, formats],
  );
}
