import { Button, Group, Kbd, Modal, Stack } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { Ticket } from '#shared/domain/kinds.ts';
import { useText } from '#renderer/state/text.ts';
import type { TicketLife } from '#renderer/store/use-ticket-life.ts';
import { useDraft } from '#renderer/store/use-draft.ts';
import { DraftNotice } from '#renderer/ui/draft-notice.tsx';
import { useReturnFocus } from '#renderer/ui/use-return-focus.ts';
import { ActFieldInput } from './act-field-input.tsx';
import { type ActForm, actFormSchema, type FieldProblem, problemsOf } from './act-form.ts';
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
  const [form, setForm, draft] = useDraft(draftKey(props), first, actFormSchema);
  const [problems, setProblems] = useState<ReadonlyMap<string, FieldProblem>>(() => new Map());
  const { run, isBusy } = useRunAct(definition, context);
  const { submit, lead, isGrave } = definition.words(context, form);
  const fields = definition.fields(context, form);

  async function send(): Promise<void> {
    const found = problemsOf(fields, form, context.now);
    setProblems(found);
    if (found.size > 0 || isBusy || !(await run(form))) return;
    draft.clear();
    onClose();
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send();
      }}
    >
      <Stack gap="sm">
        {draft.restored && <DraftNotice onDiscard={draft.clear} />}
        {lead !== undefined && <p className="soft">{lead}</p>}
        {fields.map((field, place) => (
          <ActFieldInput
            key={field.name}
            field={field}
            value={form[field.name] ?? ''}
            onValue={(value) => setForm({ ...form, [field.name]: value })}
            problem={problems.get(field.name)}
            isFirst={place === 0}
          />
        ))}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {ticketPane.dialogs.keep}
          </Button>
          <Button
            type="submit"
            loading={isBusy}
            {...(isGrave === true && { color: 'var(--bad)' })}
            rightSection={
              <Kbd size="xs" aria-hidden>
                Ctrl ↵
              </Kbd>
            }
          >
            {submit}
          </Button>
        </Group>
      </Stack>
    </form>
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
