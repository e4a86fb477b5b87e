/** The ten activities of the performance sheet, in its order. @see PERF-ATT-a, LIST-AttivitaServizio */
export const SERVICE_ACTIVITIES = [
  'governance',
  'cityFibre',
  'connectivity',
  'serversAndNetwork',
  'software',
  'technologyProjects',
  'workstations',
  'websites',
  'assistance',
  'videoSurveillance',
] as const;

/** One of {@link SERVICE_ACTIVITIES}. */
export type ServiceActivity = (typeof SERVICE_ACTIVITIES)[number];

/** The seven products of the performance sheet, in its order. @see PERF-ATT-a, LIST-ProdottoServizio */
export const SERVICE_PRODUCTS = [
  'information',
  'network',
  'connectivityAndPhone',
  'applications',
  'hosting',
  'purchasing',
  'workstations',
] as const;

/** One of {@link SERVICE_PRODUCTS}. */
export type ServiceProduct = (typeof SERVICE_PRODUCTS)[number];
