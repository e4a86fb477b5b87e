import type { Catalogue } from '#shared/text/catalogue.ts';

/** What the screen says of hand-overs as a whole, in English. */
export const handovers: Catalogue['handovers'] = {
  title: 'Hand-overs',
  sectionsLabel: 'What is handed over',
  sections: {
    register: 'Credentials handed over',
    assignments: 'Computer assignments',
    shared: 'Shared credentials',
    expiries: 'Expiries',
    envelopes: 'Emergency envelopes',
    purchases: 'Purchases',
    administrators: 'System administrators',
    policies: 'Policies',
  },
  inPalette: (section) => `Hand-overs: ${section}`,
  waiting: (count) => (count === '1' ? '1 hand-over waiting' : `${count} hand-overs waiting`),
  search: {
    register: 'Search for a hand-over',
    assignments: 'Search for an assignment',
    shared: 'Search for a shared credential',
    expiries: 'Search for an expiry',
    envelopes: 'Search for an envelope',
    purchases: 'Search for a purchase',
    administrators: 'Search for an administrator',
    policies: 'Search for a policy',
  },
  empty: {
    register: {
      title: 'No hand-overs',
      text: 'Here stays who received which credentials, when and how. Never the credentials.',
    },
    assignments: {
      title: 'No assignment under way',
      text: 'A computer is prepared at the director’s request and delivered when accounts and enablements are ready.',
    },
    shared: {
      title: 'No shared credentials',
      text: 'Record who uses it: at each change every colleague is to be told by whoever made it.',
    },
    expiries: {
      title: 'Nothing expires in the next 30 days',
      text: 'Expiries follow the policy of each system and the day of the last change.',
    },
    envelopes: {
      title: 'No emergency envelopes',
      text: 'Record where the envelope is, what it opens and its seal: not what is in it.',
    },
    purchases: {
      title: 'No purchase under way',
      text: 'Computers are ordered after a discussion with the director.',
    },
    administrators: {
      title: 'No system administrators',
      text: 'They are appointed by an act and reviewed once a year.',
    },
    policies: {
      title: 'No policies',
      text: 'Length, classes of characters and duration: without a policy no credential expires.',
    },
  },
};
