import { z } from 'zod';
import { idOf, instantSchema, line, optional, prose, required, setOf } from './field.ts';
import { defineKind } from './kind.ts';
import { redactedWriteSchema } from './redaction.ts';

/** Where evolutive work comes from. @see CAP-5-a, LIST-OrigineEvolutiva */
export const EVOLUTION_ORIGINS = [
  'bodyRequest',
  'improvementProposal',
  'reEngineering',
  'newServices',
] as const;

/** One of {@link EVOLUTION_ORIGINS}. */
export type EvolutionOrigin = (typeof EVOLUTION_ORIGINS)[number];

/** How far the design of evolutive work is. @see CAP-5-b */
export const DESIGN_STAGES = ['preliminary', 'definitive', 'executive'] as const;

/** One of {@link DESIGN_STAGES}. */
export type DesignStage = (typeof DESIGN_STAGES)[number];

/** The states of evolutive work. @see CAP-5-a */
export const EVOLUTION_STATES = [
  'requested',
  'designed',
  'quoteSent',
  'approved',
  'rejected',
  'running',
  'accepted',
] as const;

/** One of {@link EVOLUTION_STATES}. */
export type EvolutionState = (typeof EVOLUTION_STATES)[number];

/** Work that extends, updates or transforms: never part of assistance. @see CAP-5-a */
export const evolutionKind = defineKind({
  kind: 'evolution',
  scope: 'body',
  indexes: ['bodyId', 'ticketId'],
  fields: {
    bodyId: required(idOf('body')),
    /** The ticket it came from. @see CAP-5-b */
    ticketId: optional(idOf('ticket')),
    subject: required(line(200)),
    description: optional(prose(4_000), 'text'),
    origin: required(z.enum(EVOLUTION_ORIGINS)),
    state: required(z.enum(EVOLUTION_STATES)),
    stage: optional(z.enum(DESIGN_STAGES)),
    /** The project's document: its protocol number or file name. */
    projectReference: optional(line(200)),
    /** Integer cents of euro. */
    quoteCents: optional(z.int().min(0).max(1_000_000_000_00)),
    quoteSentAt: optional(instantSchema),
    approvedBy: optional(line(120)),
    approvedAt: optional(instantSchema),
    /** The window agreed with the body. @see CAP-5-c */
    plannedFrom: optional(instantSchema),
    plannedTo: optional(instantSchema),
    by: required(idOf('person')),
    proposedAt: required(instantSchema),
    redacted: setOf(redactedWriteSchema),
  },
});
