import { z } from 'zod';
import { dateSchema, idOf, line, optional, required, setOf } from './field.ts';
import { defineKind } from './kind.ts';

/** What somebody is enabled to use. @see P9-4-a, PT-I.2-h */
export const ENABLEMENT_TYPES = [
  'network',
  'internet',
  'application',
  'mail',
  'digitalSignature',
  'asset',
  'remoteWork',
] as const;

/** One of {@link ENABLEMENT_TYPES}. */
export type EnablementType = (typeof ENABLEMENT_TYPES)[number];

/** How one reaches one's own computer from outside. @see PT-I.2-h */
export const REMOTE_TOOLS = ['vpn', 'remoteDesktop', 'vnc'] as const;

/** One of {@link REMOTE_TOOLS}. */
export type RemoteTool = (typeof REMOTE_TOOLS)[number];

/** Leave to use something, given by the ICT office together with the director of the area. @see P9-4-a */
export const enablementKind = defineKind({
  kind: 'enablement',
  scope: 'body',
  indexes: ['bodyId', 'personId'],
  fields: {
    bodyId: required(idOf('body')),
    personId: required(idOf('person')),
    type: required(z.enum(ENABLEMENT_TYPES)),
    system: optional(line(120)),
    requestedOn: required(dateSchema),
    /** Who prepared it for the ICT office. */
    officerId: required(idOf('person')),
    directorId: optional(idOf('person')),
    /** When the director agreed: without it the enablement waits. */
    agreedOn: optional(dateSchema),
    /** The computer that is reached: only one's own. @see PT-I.2-h */
    assetId: optional(idOf('asset')),
    remoteTools: setOf(z.enum(REMOTE_TOOLS)),
    startsOn: optional(dateSchema),
    endsOn: optional(dateSchema),
  },
});
