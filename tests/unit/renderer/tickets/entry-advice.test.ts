import { describe, expect, it } from 'vitest';
import { adviceOn } from '#renderer/features/tickets/entry/entry-advice.ts';
import { EMPTY_ENTRY, type EntryDraft } from '#renderer/features/tickets/entry/entry-draft.ts';
import { rome } from '#tests/fixtures/reports/register-records.ts';
import { sampleRules, sampleTerms } from '#tests/unit/domain/service-level/sample-rules.ts';

const FRIDAY = rome('2026-11-20T16:00');
const SATURDAY = rome('2026-11-21T12:29');
const ALL_TICKED = {
  isAsked: true,
  blocking: true,
  urgent: true,
  notPostponable: true,
  centralisedApplication: false,
};

function draft(said: Partial<EntryDraft> = {}): EntryDraft {
  return { ...EMPTY_ENTRY, ...said };
}

describe('what the rules say of a ticket being written down', () => {
  it('is by when it would be taken in charge, with its priority as it stands (CAP-7-a)', () => {
    const dueOf = (priority: EntryDraft['priority']) => {
      const { clock } = adviceOn(draft({ priority }), sampleRules(), FRIDAY);
      return clock !== null && 'due' in clock ? clock.due : null;
    };
    expect(dueOf('high')).toBe(rome('2026-11-23T16:00'));
    expect(dueOf('medium')).toBe(rome('2026-11-24T10:30'));
  });

  it('is to be configured for a body without hours, and nothing without a body (A-2)', () => {
    const unconfigured = sampleRules({ calendars: [] });
    expect(adviceOn(draft(), unconfigured, FRIDAY).clock).toEqual({ status: 'unconfigured' });
    expect(adviceOn(draft(), null, FRIDAY).clock).toBeNull();
  });

  it('leaves the channels of the body alone, and takes its first for one that it has not (CAP-3.1.4-a)', () => {
    const rules = sampleRules({ terms: [sampleTerms(1, { channels: ['email', 'portal'] })] });
    const { channels, channel } = adviceOn(draft({ channel: 'phone' }), rules, FRIDAY);
    expect(channels).toEqual(['email', 'portal']);
    expect(channel).toBe('email');
    expect(adviceOn(draft({ channel: 'portal' }), rules, FRIDAY).channel).toBe('portal');
  });

  it('asks a quote for what the profile leaves out, not for a fault (CAP-3.1.4-e)', () => {
    const rules = sampleRules({ terms: [sampleTerms(1, { profile: 'basic' })] });
    const scopeOf = (reason: EntryDraft['reason']) => adviceOn(draft({ reason }), rules, FRIDAY).scope;
    expect(scopeOf('fault')).toEqual({ included: true });
    expect(scopeOf('changeWithoutFault')).toMatchObject({ included: false });
    expect(scopeOf('consulting')).toEqual({ included: false, proposes: ['quote'] });
  });

  it('offers the on-call inside its window alone, with its number (CAP-2.1-b, CAP-2.1-c)', () => {
    const rules = sampleRules({ terms: [sampleTerms(1, { onCallPhone: '0373218870' })] });
    const onCallAt = (at: typeof FRIDAY, said?: Partial<EntryDraft>) =>
      adviceOn(draft(said), rules, at).onCall;
    expect(onCallAt(SATURDAY)).toMatchObject({ isOpen: true, phone: '0373218870', refusal: undefined });
    expect(onCallAt(rome('2026-11-21T12:31')).isOpen).toBe(false);
    expect(onCallAt(FRIDAY).isOpen).toBe(false);
    expect(onCallAt(SATURDAY, { onCall: ALL_TICKED }).refusal).toBeUndefined();
    expect(onCallAt(FRIDAY, { onCall: ALL_TICKED }).refusal?.code).toBe('on-call-closed');
    const unticked = { ...ALL_TICKED, notPostponable: false };
    expect(onCallAt(SATURDAY, { onCall: unticked }).refusal).toEqual({
      code: 'on-call-not-due',
      data: { missing: ['notPostponable'] },
    });
  });

  it('says that a profile is not entitled to the on-call, but for what is centralised (CAP-2.1-a)', () => {
    const minimal = sampleRules({ terms: [sampleTerms(1, { profile: 'minimal' })] });
    const refused = adviceOn(draft({ onCall: ALL_TICKED }), minimal, SATURDAY).onCall;
    expect(refused.refusal?.code).toBe('on-call-not-entitled');
    const central = sampleRules({
      terms: [sampleTerms(1, { profile: 'minimal', centralisedApplications: true })],
    });
    const onCall = { ...ALL_TICKED, centralisedApplication: true };
    expect(adviceOn(draft({ onCall }), central, SATURDAY).onCall.refusal).toBeUndefined();
  });

  it('proposes what is not the office’s by its words, until somebody says that it is (REG-3.c3-a)', () => {
    const matterOf = (said: Partial<EntryDraft>) => adviceOn(draft(said), null, FRIDAY).matter;
    expect(matterOf({ subject: 'Serve il toner' })).toBe('consumables');
    expect(matterOf({ subject: 'Nuovo telefono cellulare' })).toBe('telephony');
    expect(matterOf({ subject: 'Tablet per il messo' })).toBe('personalDevices');
    expect(matterOf({ subject: 'Serve il toner', keptMatter: 'consumables' })).toBeNull();
    expect(matterOf({ subject: 'Non stampa', outsideMatter: 'consumables' })).toBe('consumables');
  });
});
