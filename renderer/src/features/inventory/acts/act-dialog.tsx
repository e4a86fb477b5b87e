import { Modal } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import type { Asset, Ticket } from '#shared/domain/kinds.ts';
import { ticketCode } from '#shared/domain/ticket-code.ts';
import type { ArgumentsOf } from '#shared/application/use-cases.ts';
import { useText } from '#renderer/state/text.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import type { FormReader } from '#renderer/ui/act-form/act-form.ts';
import { useReturnFocus } from '#renderer/ui/use-return-focus.ts';
import { type KeptField, KeptForm } from '#renderer/parts/kept-form.tsx';
import { useOpenChoices } from '#renderer/features/inventory/use-choices.ts';
import type { AssetAct } from './asset-act.ts';
import { type BelongsTo, eventArguments } from './event-arguments.ts';
import { actSaid, eventBeginning, type EventContext, eventField, eventFields } from './event-form.ts';

interface ActDialogProps {
  readonly asset: Asset;
  readonly act: AssetAct;
  /** The tickets about the asset. */
  readonly tickets: readonly Ticket[];
  readonly onClose: () => void;
}

function useEventContext({ asset, tickets }: ActDialogProps): EventContext {
  const text = useText();
  const choices = useOpenChoices();
  const offered = useMemo(
    () => tickets.map((ticket) => ({ value: ticket.id, label: `${ticketCode(ticket)} · ${ticket.subject}` })),
    [tickets],
  );
  return { asset, choices, tickets: offered, text };
}

/** Whether a seat or a person is of a body; people of the office itself may hold what is another body's. */
function useBelongsTo(): BelongsTo {
  const seats = useRecords('seat');
  const people = useRecords('person');
  return (id, bodyId) =>
    [...(seats ?? []), ...(people ?? [])].some((each) => each.id === id && each.bodyId === bodyId);
}

function replaceFields(context: EventContext): readonly KeptField[] {
  const { asset, text } = context;
  const { fields } = text.assetPage;
  const { assetState } = text.labels;
  const others = context.choices.assets(null).filter(({ value }) => value !== asset.id);
  const field = (name: 'actType' | 'actNumber' | 'actDate' | 'ticket' | 'day' | 'note'): KeptField =>
    eventField(name, false, context, asset.bodyId);
  const states = (['inRepair', 'disposed'] as const).map((value) => ({ value, label: assetState[value] }));
  return [
    { name: 'newAsset', label: fields.newAsset, sort: 'choice', isMandatory: true, choices: others },
    { name: 'oldState', label: fields.oldState, sort: 'segments', isMandatory: true, choices: states },
    { name: 'repairer', label: fields.repairer, sort: 'line' },
    ...(['actType', 'actNumber', 'actDate'] as const).map(field),
    ...(context.tickets.length > 0 ? [field('ticket')] : []),
    field('day'),
    field('note'),
  ];
}

/** What a replacement asks depends on what becomes of the old one. */
function shownOf(fields: readonly KeptField[], form: Readonly<Record<string, string>>): readonly KeptField[] {
  const isDisposed = form['oldState'] === 'disposed';
  return fields
    .filter(({ name }) => (name === 'repairer' ? !isDisposed : !name.startsWith('act') || isDisposed))
    .map((field) =>
      field.name === 'repairer' || field.name === 'actNumber' ? { ...field, isMandatory: true } : field,
    );
}

function replacement(asset: Asset, form: FormReader): ArgumentsOf<'replaceAsset'> {
  const ticketId = form.text('ticket');
  const said = {
    oldAssetId: asset.id,
    newAssetId: form.text('newAsset'),
    oldState: form.text('oldState') ?? 'inRepair',
    cause: ticketId === null ? 'renewal' : 'malfunction',
    act: actSaid(form),
    ...(ticketId !== null && { ticketId }),
    ...(form.day('day') !== null && { day: form.day('day') }),
    ...(form.text('note') !== null && { note: form.text('note') }),
    ...(form.text('repairer') !== null && { counterpart: form.text('repairer') }),
  };
  return said as unknown as ArgumentsOf<'replaceAsset'>;
}

function ReplaceForm(props: ActDialogProps & { readonly context: EventContext }): ReactNode {
  const { asset, context, onClose } = props;
  const { assetPage } = useText();
  const fields = replaceFields(context);
  const fresh = (form: FormReader): string =>
    context.choices.assets(null).find(({ value }) => value === form.text('newAsset'))?.label ?? '';
  return (
    <KeptForm
      draftKey={`asset/${asset.id}/replace`}
      initial={{ oldState: 'inRepair', actType: 'determination' }}
      fields={(form) => shownOf(fields, form)}
      submit={assetPage.replace}
      run={(act, form) => act('replaceAsset', replacement(asset, form))}
      done={(form) => assetPage.replaced(asset.label, fresh(form))}
      onDone={onClose}
      onCancel={onClose}
    />
  );
}

function EventForm(
  props: ActDialogProps & { readonly act: Exclude<AssetAct, 'replace'>; readonly context: EventContext },
): ReactNode {
  const { asset, act: type, context, onClose } = props;
  const { assetPage, labels } = useText();
  const belongsTo = useBelongsTo();
  return (
    <KeptForm
      draftKey={`asset/${asset.id}/${type}`}
      initial={eventBeginning(type, context)}
      fields={(form) => eventFields(type, form, context)}
      lead={type === 'disposal' ? assetPage.hints.disposal : undefined}
      submit={assetPage.acts[type]}
      isGrave={type === 'disposal'}
      run={(act, form) => act('recordAssetEvent', eventArguments(type, asset, form, belongsTo))}
      done={() => assetPage.done(labels.assetEventType[type], asset.label)}
      onDone={onClose}
      onCancel={onClose}
    />
  );
}

/** Asks what an act on an asset needs; what is typed is kept, even if the dialog or the window is closed. */
export function AssetActDialog(props: ActDialogProps): ReactNode {
  const { asset, act, onClose } = props;
  const { assetPage } = useText();
  const context = useEventContext(props);
  useReturnFocus();
  const name = act === 'replace' ? assetPage.replace : assetPage.acts[act];
  return (
    <Modal opened onClose={onClose} title={assetPage.actTitle(name, asset.label)} size="md">
      {act === 'replace' ? (
        <ReplaceForm {...props} context={context} />
      ) : (
        <EventForm {...props} act={act} context={context} />
      )}
    </Modal>
  );
}
