import type { Catalogue } from '#shared/text/catalogue.ts';

/** The matters that are not the office’s, in English. */
export const outsideMatters: Catalogue['outsideMatters'] = {
  article: {
    consumables: 'art. 3, par. 3, no. 1 of the ICT regulation',
    telephony: 'art. 3, par. 3, no. 2 of the ICT regulation',
    personalDevices: 'art. 3, par. 3, no. 3 of the ICT regulation',
  },
  closing: {
    consumables:
      'The request is about consumables, which are not the ICT office’s matter (art. 3, par. 3, no. 1 of the ICT regulation): the body buys and manages them. Please ask the body’s purchasing office.',
    telephony:
      'The request is about telephony, which is not the ICT office’s matter (art. 3, par. 3, no. 2 of the ICT regulation): expenses, devices and agreements are the body’s. Please ask the office of the body that follows telephone contracts.',
    personalDevices:
      'The request is about a personal device outside the projects agreed with the heads of sector, which is not the ICT office’s matter (art. 3, par. 3, no. 3 of the ICT regulation). Please ask your head of sector: if the device is part of a project, name it and reopen the request.',
  },
};
