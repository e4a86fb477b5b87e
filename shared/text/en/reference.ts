import type { Catalogue } from '#shared/text/catalogue.ts';

/** What is said of the records that documents tell, and of loading them. */
export const reference: Catalogue['reference'] = {
  title: 'Reference data',
  text: 'Bodies, equipment and actions as the founding documents tell them. They are a dated picture, not the state of today: each entry bears its source, and a survey brings it up to date.',
  choice: 'What to load',
  founding: 'Reference data to load at once',
  foundingText: 'They can be loaded later too, from the settings.',
  sets: {
    union: 'Bodies of the Union and ICT seats',
    province: 'Province of Pistoia: seats, equipment and applications',
    plan: 'Actions of the three-year plan',
    services: 'Service catalogue of the specifications',
    performance: 'Comune of the performance sheet',
  },
  entries: (name, count) => `${name} (${count} entries)`,
  load: 'Load',
  restore: 'Bring back deleted entries too',
  loaded: (created, restored, present, deleted) =>
    `${[
      created + restored === 0 ? 'Nothing new' : `${String(created)} entries loaded`,
      ...(restored > 0 ? [`${String(restored)} brought back`] : []),
      ...(present > 0 ? [`${String(present)} already there`] : []),
      ...(deleted > 0 ? [`${String(deleted)} deleted in the past, left so`] : []),
    ].join(', ')}.`,
  source: (source) => `Source: ${source}`,
  sourceOf: (source, day) => `Source: ${source}, figure of ${day}`,
  overdue: (days) => (days === 1 ? 'overdue by 1 day' : `overdue by ${String(days)} days`),
  activities: {
    governance: 'Governing the body’s digital development through innovation projects',
    cityFibre: 'Running and developing the city’s fibre network',
    connectivity: 'Running connections and communication (data, telephone, mail, certified mail, signatures)',
    serversAndNetwork: 'Running servers and network equipment',
    software: 'Running system and application software',
    technologyProjects: 'Technology projects (Wi-Fi, video surveillance and the like)',
    workstations: 'Running workstations (PCs, peripherals, fax, telephones, printers and the like)',
    websites: 'Running the website, the intranet, thematic portals',
    assistance: 'Technical help and advice to the body’s offices on everything about information technology',
    videoSurveillance: 'Running the city’s video surveillance',
  },
  products: {
    information: 'Information and communication services',
    network: 'Network services',
    connectivityAndPhone: 'Connectivity and telephone services',
    applications: 'Application services',
    hosting: 'Hosting of the website, thematic portals and ordinary mail servers',
    purchasing: 'Purchase of ICT goods and services',
    workstations: 'Workstation services',
  },
};
