import { materialCents } from '#shared/domain/charges.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import { MATERIAL_TYPES, type MaterialType } from '#shared/domain/material.ts';
import { writeEuros } from '#shared/text/parse-euros.ts';
import type { ActField, ActForm, FormReader } from '#renderer/ui/act-form/act-form.ts';
import { labelled } from '#renderer/ui/labelled.ts';
import type { ActContext, AskedAct } from './asked-act.ts';

function materialFields({ text }: ActContext): readonly ActField[] {
  const { labels, fieldNames, charging } = text;
  const names = fieldNames.material;
  return [
    { name: 'description', label: names.description, sort: 'line', isMandatory: true, atMost: 160 },
    {
      name: 'type',
      label: names.type,
      sort: 'segments',
      choices: labelled(MATERIAL_TYPES, labels.materialType),
    },
    { name: 'quantity', label: names.quantity, sort: 'integer', hint: charging.material.quantityHint },
    { name: 'unitCents', label: names.unitCents, sort: 'money', isMandatory: true },
    { name: 'day', label: names.day, sort: 'day', hint: charging.material.dayHint },
  ];
}

function saidMaterial(form: FormReader) {
  const day = form.day('day');
  return {
    description: form.text('description') ?? '',
    type: (form.text('type') ?? 'consumable') as MaterialType,
    quantity: form.integer('quantity') ?? 1,
    unitCents: form.cents('unitCents') ?? 0,
    ...(day !== null && { day }),
  };
}

/** Records material used for the ticket. @see CAP-3-a */
export const material: AskedAct = {
  words: ({ text: { charging } }) => charging.material,
  fields: materialFields,
  initial: () => ({ type: 'consumable' }),
  run: (act, form, { ticket }) => act('recordMaterial', { ticketId: ticket.id, ...saidMaterial(form) }),
  done: (form, { text, formats }) => {
    const said = saidMaterial(form);
    return text.charging.material.done(said.description, formats.money(materialCents([said])));
  },
};

function lineAtFirst({ life, about, formats }: ActContext): ActForm {
  const line = life.materials.find(({ id }) => id === about);
  if (line === undefined) return {};
  return {
    description: line.description,
    type: line.type,
    quantity: String(line.quantity),
    unitCents: writeEuros(line.unitCents),
    day: formats.day(line.day),
  };
}

/** Corrects a line of material. @see CAP-3-a */
export const editMaterial: AskedAct = {
  words: ({ text: { charging } }) => charging.editMaterial,
  fields: materialFields,
  initial: lineAtFirst,
  run: (act, form, { about }) =>
    act('editMaterial', { materialId: about as RecordId<'material'>, changes: saidMaterial(form) }),
  done: (_, { text }) => text.charging.editMaterial.done,
};
