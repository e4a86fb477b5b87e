import { CONTINUITY_MEASURES, type ContinuityMeasureType } from '#shared/domain/continuity-measure.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import { knownPlatforms } from '#shared/application/desk/known-platforms.ts';
import { labelled } from '#renderer/ui/labelled.ts';
import type { ActContext, AskedAct } from './asked-act.ts';

function linesOf(text: string | null): readonly string[] {
  return (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function outageOf({ life, about }: ActContext) {
  return life.outages.find(({ id }) => id === about);
}

/** Records that a platform of others does not work. @see P9-5.4-a */
export const outage: AskedAct = {
  words: ({ text: { ticketActs } }) => ticketActs.outage,
  fields: ({ text }) => {
    const { outage: words } = text.ticketActs;
    const names = text.fieldNames.platformOutage;
    return [
      { name: 'platform', label: names.platform, sort: 'line', isMandatory: true },
      { name: 'owner', label: names.owner, sort: 'line', isMandatory: true },
      { name: 'at', label: names.detectedAt, sort: 'moment' },
      { name: 'procedures', label: words.procedures, sort: 'prose', hint: words.proceduresHint },
    ];
  },
  initial: () => {
    const [platform] = knownPlatforms();
    return { platform: platform?.name ?? '', owner: platform?.owner ?? '' };
  },
  run: (act, form, { ticket }) => {
    const detectedAt = form.moment('at');
    return act('recordOutage', {
      ticketId: ticket.id,
      platform: form.text('platform') ?? '',
      owner: form.text('owner'),
      procedures: linesOf(form.text('procedures')),
      ...(detectedAt !== null && { detectedAt }),
    });
  },
  done: (_, { text }) => text.ticketActs.outage.done,
};

/** Records that the owner of a platform was told. @see P9-5.4-a */
export const reportOutage: AskedAct = {
  words: (context) => {
    const { title, submit } = context.text.ticketActs.reportOutage;
    return { title: title(outageOf(context)?.owner ?? ''), submit };
  },
  fields: ({ text }) => {
    const names = text.fieldNames.platformOutage;
    return [
      { name: 'at', label: names.reportedAt, sort: 'moment' },
      { name: 'ownerContact', label: names.ownerContact, sort: 'line' },
      { name: 'reference', label: names.reference, sort: 'line' },
    ];
  },
  run: (act, form, { about }) => {
    const reportedAt = form.moment('at');
    return act('reportOutage', {
      outageId: about as RecordId<'platformOutage'>,
      ownerContact: form.text('ownerContact'),
      reference: form.text('reference'),
      ...(reportedAt !== null && { reportedAt }),
    });
  },
  done: (_, { text }) => text.ticketActs.reportOutage.done,
};

/** Records that a platform works again. @see P9-5.4-a */
export const restoreOutage: AskedAct = {
  words: ({ text: { ticketActs } }) => ticketActs.restoreOutage,
  fields: ({ text }) => [{ name: 'at', label: text.fieldNames.platformOutage.restoredAt, sort: 'moment' }],
  run: (act, form, { about }) => {
    const restoredAt = form.moment('at');
    return act('restoreOutage', {
      outageId: about as RecordId<'platformOutage'>,
      ...(restoredAt !== null && { restoredAt }),
    });
  },
  done: (_, { text }) => text.ticketActs.restoreOutage.done,
};

/** Adds a proceeding to those that an outage hits. @see P9-5.4-b */
export const addProcedure: AskedAct = {
  words: ({ text: { ticketActs } }) => ticketActs.addProcedure,
  fields: ({ text }) => [
    { name: 'procedure', label: text.ticketActs.addProcedure.procedure, sort: 'line', isMandatory: true },
  ],
  run: (act, form, { about }) =>
    act('addProcedure', {
      outageId: about as RecordId<'platformOutage'>,
      procedure: form.text('procedure') ?? '',
    }),
  done: (_, { text }) => text.ticketActs.addProcedure.done,
};

/** Takes away a proceeding that was named by mistake: not one for which a measure was taken. @see P9-5.4-b */
export const removeProcedure: AskedAct = {
  words: ({ text: { charging } }) => charging.removeProcedure,
  fields: (context) => [
    {
      name: 'procedure',
      label: context.text.ticketActs.addProcedure.procedure,
      sort: 'choice',
      choices: (outageOf(context)?.procedures ?? []).map((value) => ({ value, label: value })),
      isMandatory: true,
    },
  ],
  run: (act, form, { about }) =>
    act('removeProcedure', {
      outageId: about as RecordId<'platformOutage'>,
      procedure: form.text('procedure') ?? '',
    }),
  done: (_, { text }) => text.charging.removeProcedure.done,
};

/** Records what was done so that a proceeding goes on. @see P9-5.4-b */
export const measure: AskedAct = {
  words: ({ text: { ticketActs } }) => ticketActs.measure,
  fields: (context) => {
    const { text } = context;
    const names = text.fieldNames.continuityMeasure;
    const procedures = (outageOf(context)?.procedures ?? []).map((value) => ({ value, label: value }));
    return [
      {
        name: 'procedure',
        label: names.procedure,
        sort: 'choice',
        choices: procedures,
        isMandatory: true,
      },
      {
        name: 'measure',
        label: names.measure,
        sort: 'choice',
        choices: labelled(CONTINUITY_MEASURES, text.labels.continuityMeasure),
        isMandatory: true,
      },
      { name: 'projectOfficer', label: names.projectOfficer, sort: 'line' },
      { name: 'day', label: names.day, sort: 'day' },
      { name: 'note', label: names.note, sort: 'line' },
    ];
  },
  run: (act, form, { about }) => {
    const day = form.day('day');
    return act('takeMeasure', {
      outageId: about as RecordId<'platformOutage'>,
      procedure: form.text('procedure') ?? '',
      measure: form.text('measure') as ContinuityMeasureType,
      projectOfficer: form.text('projectOfficer'),
      note: form.text('note'),
      ...(day !== null && { day }),
    });
  },
  done: (_, { text }) => text.ticketActs.measure.done,
};
