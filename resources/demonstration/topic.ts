import type { CallReason, Team } from '#shared/domain/ticket.ts';

/**
 * Something people call the office for, with everything a ticket about it may say. `{device}` and `{office}` stand for
 * one of the topic's devices and for an office of the body.
 */
export interface Topic {
  readonly reason: CallReason;
  /** How often it happens, against the others. */
  readonly weight: number;
  readonly team: Team;
  readonly tags: readonly string[];
  readonly devices: readonly string[];
  readonly subjects: readonly string[];
  readonly descriptions: readonly string[];
  /** What had caused it; empty when nothing was broken. */
  readonly causes: readonly string[];
  readonly solutions: readonly string[];
}
