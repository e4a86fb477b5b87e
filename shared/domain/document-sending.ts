import { z } from 'zod';
import { dateSchema, idOf, line, optional, required } from './field.ts';
import { defineKind } from './kind.ts';
import { CHANNELS } from './ticket.ts';
import { DOCUMENT_EDITIONS } from './yearly-document.ts';

/** That an edition of a yearly document was sent to a body: when, by whom and to whom. Its id follows from document, edition and body. @see REG-10.4-a */
export const documentSendingKind = defineKind({
  kind: 'documentSending',
  scope: 'catalogue',
  indexes: ['documentId', 'bodyId'],
  fields: {
    documentId: required(idOf('yearlyDocument')),
    edition: required(z.enum(DOCUMENT_EDITIONS)),
    bodyId: required(idOf('body')),
    sentOn: required(dateSchema),
    sentById: required(idOf('person'), 'quiet'),
    channel: required(z.enum(CHANNELS), 'quiet'),
    /** Protocol number, or the address that it went to. */
    reference: optional(line(160)),
  },
});
