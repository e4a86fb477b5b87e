import type { Topic } from './topic.ts';

/** The platform of the demonstration's outage. */
export const startPlatform = 'START';

/** What is called for when that platform does not work: it happens once, towards the end. */
export const startTopic: Topic = {
  reason: 'platformMalfunction',
  weight: 0,
  team: 'helpDesk',
  tags: ['piattaforme'],
  devices: ['START'],
  subjects: ['Non raggiungibile {device}: caricamento delle offerte fermo ({office})'],
  descriptions: ['Compare un avviso di servizio non disponibile: la gara scade nei prossimi giorni.'],
  causes: ['Guasto del gestore della piattaforma'],
  solutions: ['Servizio ripristinato dal gestore, avvisati gli uffici'],
};
