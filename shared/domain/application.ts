import { z } from 'zod';
import { idOf, line, optional, required, setOf } from './field.ts';
import { defineKind } from './kind.ts';

/** Whether an application is used. @see PT-I.2-l */
export const APPLICATION_STATES = ['active', 'activating', 'suspended', 'disposed'] as const;

/** One of {@link APPLICATION_STATES}. */
export type ApplicationState = (typeof APPLICATION_STATES)[number];

/** A program that bodies work with, or a part of one. @see PT-I.2-l, PT-I.2-m */
export const applicationKind = defineKind({
  kind: 'application',
  scope: 'catalogue',
  indexes: ['supplierId'],
  fields: {
    name: required(line(120)),
    supplierId: optional(idOf('supplier')),
    /** The application it is a part of. */
    parentId: optional(idOf('application')),
    state: required(z.enum(APPLICATION_STATES)),
    /** Since when, as far as it is known: `12/2021`. */
    stateSince: optional(line(40)),
    hostedAt: optional(line(120)),
    bodyIds: setOf(idOf('body')),
    /** Run by the supplier for several bodies. @see CAP-2.1-a */
    centralised: optional(z.boolean()),
    developedInHouse: optional(z.boolean()),
    integrations: optional(line(300)),
    source: optional(line(300)),
  },
});
