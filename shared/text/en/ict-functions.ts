import type { IctFunction } from '#shared/domain/ict-functions.ts';

/** The short names of the office’s functions, in English. */
export const ictFunctions: Readonly<Record<IctFunction, string>> = {
  1: 'Yearly IT development plan',
  2: 'One set of procedures and programs for the associated offices',
  3: 'Hosting of institutional sites and CMS',
  4: 'On-line services and web sites (pages are not written here)',
  5: 'E-mail, certified mail, digital signatures',
  6: 'Network, servers, service centre and GIS installations',
  7: 'User training on base software and office automation',
  8: 'Internet and intranet infrastructure and connectivity',
  9: 'Security of each body (firewall, passwords, domains, backups)',
  10: 'Disaster recovery plans of each body',
  11: 'Hardware purchases (spare parts excluded)',
  12: 'Hardware and software maintenance and assistance contracts',
  13: 'Basic features of the software for the wide area network',
  14: 'Purchase and upkeep of the software of the associated services',
  15: 'Complete management for bodies without a data centre',
  16: 'Funded information society projects',
  17: 'Relations with Linea Comune S.p.A.',
};
