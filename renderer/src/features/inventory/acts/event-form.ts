import { ACT_TYPES, type AssetEventType } from '#shared/domain/asset-event.ts';
import { isDataCentreHardware } from '#shared/domain/inventory/device-groups.ts';
import type { Asset } from '#shared/domain/kinds.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';
import type { ActForm, Choice, FormReader } from '#renderer/ui/act-form/act-form.ts';
import { labelled } from '#renderer/ui/labelled.ts';
import type { KeptField } from '#renderer/parts/kept-form.tsx';
import type { OpenChoices } from '#renderer/features/inventory/use-choices.ts';

/** What the form of an event is made with. */
export interface EventContext {
  readonly asset: Asset;
  readonly choices: OpenChoices;
  /** The tickets that the event may have come from. */
  readonly tickets: readonly Choice[];
  readonly text: Catalogue;
}

type FieldName = keyof Catalogue['assetPage']['fields'];

/** What each type of event asks, besides its day and a note; what its rules need is marked. */
const ASKED: Readonly<Record<AssetEventType, readonly (FieldName | `${FieldName}!`)[]>> = {
  purchase: ['actType', 'actNumber!', 'actDate', 'blockingNeed'],
  takingInCharge: ['actType', 'actNumber!', 'actDate'],
  assignment: ['holder', 'seat', 'room', 'ticket'],
  return: ['seat', 'room', 'ticket'],
  transfer: ['body!', 'holder', 'seat', 'room', 'ticket'],
  repair: ['repairer!', 'expectedOn', 'ticket'],
  repairReturn: ['charge', 'ticket'],
  loan: ['borrower!', 'expectedOn!', 'ticket'],
  loanReturn: ['seat', 'room', 'charge'],
  maintenance: ['ticket', 'charge'],
  verification: ['ticket'],
  upgrade: ['system', 'systemVersion', 'ticket'],
  disposal: ['actType', 'actNumber!', 'actDate', 'ticket'],
};

type Drawn = Pick<KeptField, 'sort'> & Partial<Pick<KeptField, 'choices' | 'hint'>>;

const LINE: Drawn = { sort: 'line' };
const DAY: Drawn = { sort: 'day' };

/** How the fields that are not a line of text are drawn, for the body that the asset goes to. */
function drawnFields({ choices, text, tickets }: EventContext, bodyId: string) {
  const { hints } = text.assetPage;
  const chosen = (offered: readonly Choice[]): Drawn => ({ sort: 'choice', choices: offered });
  const fields: Partial<Readonly<Record<FieldName, Drawn>>> = {
    actType: chosen(labelled(ACT_TYPES, text.labels.actType)),
    actNumber: { sort: 'line', hint: hints.actNumber },
    actDate: DAY,
    expectedOn: DAY,
    day: { sort: 'day', hint: hints.day },
    holder: chosen(choices.people(bodyId)),
    body: chosen(choices.bodies),
    seat: chosen(choices.seats(bodyId)),
    ticket: chosen(tickets),
    newAsset: chosen(choices.assets(bodyId)),
    blockingNeed: { sort: 'prose', hint: hints.blockingNeed },
    note: { sort: 'prose' },
    charge: { sort: 'money' },
  };
  return fields;
}

/** A field of an act on an asset. */
export function eventField(
  name: FieldName,
  isMandatory: boolean,
  context: EventContext,
  bodyId: string,
): KeptField {
  const label = context.text.assetPage.fields[name];
  return { name, label, isMandatory, ...(drawnFields(context, bodyId)[name] ?? LINE) };
}

function isAsked(name: FieldName, { asset, tickets }: EventContext): boolean {
  if (name === 'ticket') return tickets.length > 0;
  return name !== 'blockingNeed' || isDataCentreHardware(asset.deviceType);
}

/** The fields of an event: those of the body it goes to, where it goes to another. */
export function eventFields(
  type: AssetEventType,
  form: ActForm,
  context: EventContext,
): readonly KeptField[] {
  const chosen = form['body'] ?? '';
  const bodyId = chosen === '' ? context.asset.bodyId : chosen;
  const asked = ASKED[type].flatMap((marked): KeptField[] => {
    const name = marked.replace('!', '') as FieldName;
    return isAsked(name, context) ? [eventField(name, marked.endsWith('!'), context, bodyId)] : [];
  });
  return [...asked, eventField('day', false, context, bodyId), eventField('note', false, context, bodyId)];
}

/** The events that leave an asset at a place, and those that rest on an act. */
const PLACED: readonly AssetEventType[] = ['assignment', 'return', 'transfer', 'loanReturn'];
const RESTING_ON_ACT: readonly AssetEventType[] = ['purchase', 'takingInCharge', 'disposal'];

/** What the form of an event begins with: how the asset stands. */
export function eventBeginning(type: AssetEventType, { asset }: EventContext): ActForm {
  return {
    ...(PLACED.includes(type) && { seat: asset.seatId ?? '', room: asset.room ?? '' }),
    ...(type === 'transfer' && { body: asset.bodyId, holder: asset.holderId ?? '' }),
    ...(RESTING_ON_ACT.includes(type) && { actType: 'determination' }),
  };
}

/** The act that a form names, if any. */
export function actSaid(form: FormReader) {
  const number = form.text('actNumber');
  if (number === null) return null;
  return { type: form.text('actType') ?? 'determination', number, date: form.day('actDate') };
}
