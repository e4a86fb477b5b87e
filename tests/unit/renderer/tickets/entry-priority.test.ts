import { describe, expect, it } from 'vitest';
import { entryArguments } from '#renderer/features/tickets/entry/entry-arguments.ts';
import { EMPTY_ENTRY, entryDraftSchema } from '#renderer/features/tickets/entry/entry-draft.ts';
import { missingInEntry } from '#renderer/features/tickets/entry/entry-missing.ts';
import {
  assignedPriority,
  isTooLow,
  settledPriority,
  withAnswer,
} from '#renderer/features/tickets/entry/entry-priority.ts';
import { withTemplate } from '#renderer/features/tickets/entry/entry-template.ts';
import { recordOf } from './some-records.ts';

const NOTHING = { canWork: null, dataLoss: null, impairment: null };
const WORKED_OUT = { channel: 'phone', deviceId: null } as const;

describe('the priority of a ticket being written down', () => {
  it('is proposed by three answers (CAP-7-b)', () => {
    const settled = (canWork: boolean, impairment: 'none' | 'dispensable') =>
      settledPriority({ canWork, dataLoss: false, impairment });
    expect(settled(true, 'dispensable')).toBe('medium');
    expect(settled(false, 'none')).toBe('high');
    expect(settled(true, 'none')).toBe('low');
  });

  it('waits for the other answers only where they can change it', () => {
    expect(settledPriority({ ...NOTHING, canWork: false })).toBe('high');
    expect(settledPriority({ ...NOTHING, canWork: true, dataLoss: false })).toBeNull();
  });

  it('follows the answers and stays to be changed, never below what lost data demand (CAP-7-b)', () => {
    const lost = withAnswer({ ...EMPTY_ENTRY, priority: 'low' }, { dataLoss: true });
    expect(lost.priority).toBe('high');
    expect(isTooLow('medium', lost)).toBe(true);
    expect(assignedPriority({ ...lost, priority: 'medium' })).toBe('high');
    expect(entryArguments(lost, WORKED_OUT)).toMatchObject({ priority: 'high', dataLoss: true });
    const loud = withAnswer({ ...EMPTY_ENTRY, priority: 'medium' }, { canWork: false });
    expect(assignedPriority({ ...loud, priority: 'medium' })).toBe('medium');
  });

  it('asks why it is not the one that was asked for', () => {
    const asked = { ...EMPTY_ENTRY, priority: 'medium', requestedPriority: 'high' } as const;
    expect(missingInEntry(asked)).toContain('priorityReason');
    expect(missingInEntry({ ...asked, priorityReason: 'Un altro PC è libero' })).not.toContain(
      'priorityReason',
    );
    expect(missingInEntry({ ...asked, priority: 'high' })).not.toContain('priorityReason');
  });

  it('is the highest for the on-call, whatever was chosen (CAP-2.1-b)', () => {
    const onCall = { ...EMPTY_ENTRY.onCall, isAsked: true, blocking: true };
    const args = entryArguments({ ...EMPTY_ENTRY, priority: 'low', onCall }, WORKED_OUT);
    expect(args).toMatchObject({ priority: 'high', onCall: { blocking: true, urgent: false } });
    expect(args.onCall).not.toHaveProperty('isAsked');
  });
});

describe('a ticket being written down', () => {
  it('is found again when it was kept before the form asked more', () => {
    const { requesterId, requesterName, requesterContact, bodyId, seatId, subject, channel, reason } = {
      ...EMPTY_ENTRY,
      subject: 'La stampante è bloccata',
    };
    const { priority, description, isSolved, cause, solution } = EMPTY_ENTRY;
    const who = { requesterId, requesterName, requesterContact, bodyId, seatId };
    const old = { ...who, subject, channel, reason, priority, description, isSolved, cause, solution };
    expect(entryDraftSchema.parse(old)).toEqual({ ...EMPTY_ENTRY, subject });
  });

  it('needs no cause once it is outside competence, and ends as not done (REG-3.c3-a)', () => {
    const outside = {
      ...EMPTY_ENTRY,
      isSolved: true,
      solution: 'Rivolgersi all’economato.',
      outsideMatter: 'consumables',
    } as const;
    expect(missingInEntry(outside)).not.toContain('cause');
    expect(entryArguments(outside, WORKED_OUT)).toMatchObject({
      outsideMatter: 'consumables',
      solved: { outcome: 'negative', cause: null },
    });
    const tablet = { ...outside, outsideMatter: 'personalDevices', projectReference: 'P-04' } as const;
    expect(missingInEntry(tablet)).toContain('cause');
  });

  it('takes the words and the classification of a ready ticket, and keeps what was typed', () => {
    const template = recordOf('textTemplate', 'T', {
      type: 'ticket',
      name: 'Nuovo collega',
      subject: 'Postazione per {richiedente}',
      text: 'Ufficio:\nRegistrato da {operatore}',
      reason: 'installationSupport',
      priority: null,
      team: 'helpDesk',
    });
    const typed = {
      ...EMPTY_ENTRY,
      requesterName: 'Ada Albicocca',
      subject: '/nuo',
      description: 'Da lunedì',
    };
    expect(withTemplate(typed, template, 'Bruno Neri')).toMatchObject({
      subject: 'Postazione per Ada Albicocca',
      description: 'Da lunedì\nUfficio:\nRegistrato da Bruno Neri',
      reason: 'installationSupport',
      priority: 'medium',
      team: 'helpDesk',
    });
  });
});
