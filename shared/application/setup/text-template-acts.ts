import { z } from 'zod';
import { CATALOGUE_SCOPE } from '#shared/domain/identity.ts';
import { createRecord } from '#shared/domain/mutations.ts';
import { textTemplateKind } from '#shared/domain/text-template.ts';
import { givenFields } from '#shared/application/given-fields.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';
import { decideEdit, editArguments } from '#shared/application/record-edits.ts';
import { deletionUseCase, restorationUseCase } from './setup-acts.ts';

const { fields } = textTemplateKind;

const edits = {
  subject: z.optional(fields.subject.schema),
  reason: z.optional(fields.reason.schema),
  priority: z.optional(fields.priority.schema),
  team: z.optional(fields.team.schema),
};

/** Keeps a text for what comes again. */
export const defineTextTemplate = defineUseCase({
  name: 'defineTextTemplate',
  arguments: z.strictObject({
    ...edits,
    type: fields.type.schema,
    name: fields.name.schema,
    text: fields.text.schema,
  }),
  run: ({ ids }, _actor, { type, name, text, ...others }) => {
    const id = ids.fresh('textTemplate');
    const record = { type, name, text, ...givenFields(others) };
    return Promise.resolve(decide({ id }, [createRecord('textTemplate', CATALOGUE_SCOPE, id, record)]));
  },
});

/** Changes a ready text. */
export const editTextTemplate = defineUseCase({
  name: 'editTextTemplate',
  arguments: editArguments('textTemplate', {
    ...edits,
    type: z.optional(fields.type.schema),
    name: z.optional(fields.name.schema),
    text: z.optional(fields.text.schema),
  }),
  run: ({ workspace }, _actor, { id, changes, versions }) =>
    decideEdit(workspace, 'textTemplate', { id, changes: givenFields(changes), versions }),
});

/** Deletes a ready text. */
export const deleteTextTemplate = deletionUseCase('deleteTextTemplate', 'textTemplate');

/** Restores a deleted ready text. */
export const restoreTextTemplate = restorationUseCase('restoreTextTemplate', 'textTemplate');
