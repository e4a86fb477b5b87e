import { Modal } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { Ticket } from '#shared/domain/kinds.ts';
import { useText } from '#renderer/state/text.ts';
import type { TicketLife } from '#renderer/store/use-ticket-life.ts';
import { useDraft } from '#renderer/store/use-draft.ts';
import { type ActForm, actFormSchema } from '#renderer/ui/act-form/act-form.ts';
import { AskedForm } from '#renderer/ui/act-form/asked-form.tsx';
import { useReturnFocus } from '#renderer/ui/use-return-focus.ts';
import { ACT_INPUTS } from './act-inputs.tsx';
import type { ActContext, AskedAct } from './asked-act.ts';
import { type Asked, ASKED_ACTS } from './asked-acts.ts';
import { useActContext } from './use-act-context.ts';
import { useRunAct } from './use-run-act.ts';

interface ActDialogProps {
  readonly ticket: Ticket;
  readonly life: TicketLife;
  readonly asked: Asked;
  readonly onClose: () => void;
}

function draftKey({ ticket, asked: { act, about } }: ActDialogProps): string {
  return `ticket/${ticket.id}/${act}${about === null ? '' : `/${about}`}`;
}

function ActFormBody(
  props: ActDialogProps & { readonly definition: AskedAct; readonly context: ActContext },
): ReactNode {
  const { definition, context, onClose } = props;
  const { ticketPane } = useText();
  const [first] = useState<ActForm>(() => definition.initial?.(context) ?? {});
  const [form, onForm, { restored, clear }] = useDraft(draftKey(props), first, actFormSchema);
  const run = useRunAct(definition, context);
  const { submit, lead, isGrave } = definition.words(context, form);
  return (
    <AskedForm
      kept={{ form, onForm, restored, clear }}
      fields={definition.fields(context, form)}
      inputs={ACT_INPUTS}
      now={context.now}
      lead={lead}
      submit={submit}
      isGrave={isGrave}
      onCancel={{ label: ticketPane.dialogs.keep, run: onClose }}
      run={run}
      onDone={onClose}
    />
  );
}

/** Asks what an act needs; what is typed is kept, even if the dialog or the window is closed. */
export function ActDialog(props: ActDialogProps): ReactNode {
  const { ticket, life, asked, onClose } = props;
  const definition: AskedAct = ASKED_ACTS[asked.act];
  const context = useActContext(ticket, life, asked.about);
  useReturnFocus();
  return (
    <Modal opened onClose={onClose} title={definition.words(context, {}).title} size="md">
      <ActFormBody {...props} definition={definition} context={context} />
    </Modal>
  );
}
