import { z } from 'zod';
import { refusalOf } from '#shared/domain/act-refusals.ts';
import { quoteKind } from '#shared/domain/quote.ts';
import { givenFields } from '#shared/application/given-fields.ts';
import { decideEdit, editArguments } from '#shared/application/record-edits.ts';
import { defineUseCase } from '#shared/application/use-case.ts';
import { momentRefusal } from './moment-refusal.ts';

const { fields } = quoteKind;

/** Corrects a quote that the body has not decided: what it decided on stays as it was. @see CAP-3-b */
export const editQuote = defineUseCase({
  name: 'editQuote',
  arguments: editArguments('quote', {
    options: z.optional(fields.options.schema),
    sentAt: z.optional(fields.sentAt.schema),
  }),
  run: ({ workspace, clock }, _actor, { id, changes, versions }) =>
    decideEdit(
      workspace,
      'quote',
      { id, changes: givenFields(changes), versions },
      ({ sentAt }, _made, { decision }) =>
        decision === null ? momentRefusal(sentAt, clock.now()) : refusalOf('quote-decided', { decision }),
    ),
});
