import type { Catalogue } from '#shared/text/catalogue.ts';

/** What stands open around a ticket. */
export const ticketMatters: Catalogue['ticketMatters'] = {
  label: 'Pending',
  urgentLabel: 'To be done at once',
  outage: {
    toReport: (owner) => `To be reported: ${owner}`,
    notReported: (platform, duration) =>
      `${platform}: malfunction detected ${duration} ago, not reported yet.`,
    standing: (platform, owner) => `${platform} does not work: reported to ${owner}`,
    unmeasured: (procedures) => `No continuity measure for: ${procedures}`,
  },
  session: {
    allowed: (who) => `Remote assistance allowed by ${who}`,
    running: 'Remote assistance under way',
    clock: (time) => `for ${time}`,
    overLimit:
      '30 continuous minutes have passed: beyond the limit of remote assistance. An on-site intervention or an offer is needed.',
    overEstimate: 'The expected duration is over 30 minutes: remote assistance does not include it.',
  },
  escalation: {
    waiting: (target) => `Waiting for ${target}`,
    days: (count) => (count === '1' ? 'for 1 day' : `for ${count} days`),
    today: 'since today',
  },
  quote: { waiting: 'Quote to be decided' },
  consultation: {
    missing: 'A consultation with the director is needed',
    text: 'This is extraordinary work: before the consultation it cannot be put in progress.',
  },
  task: (team) => `To be planned: ${team}`,
  evolution: (state) => `Evolutive work · ${state}`,
  improvement: (state) => `Improvement · ${state}`,
  adherence: {
    joined: (count, bodies) => `${count} bodies out of ${bodies} feel this need`,
    forAll: 'It is developed for all',
    notForAll: (threshold) => `For all, ${threshold} bodies are needed`,
  },
  related: 'Linked tickets',
  openTicket: (code) => `Open ticket ${code}`,
  unlinkFrom: (code) => `Unlink from ticket ${code}`,
};
