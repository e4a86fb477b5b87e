import { createContext, use } from 'react';
import type { HostClient } from '#renderer/platform/host-client.ts';
import type { HostResult } from '#shared/host/contract.ts';

/** What the frame gives its screens of the world outside the window. */
export interface Services {
  readonly host: HostClient;
  readonly about: HostResult<'app.about'>;
}

export const ServicesContext = createContext<Services | undefined>(undefined);

export function useServices(): Services {
  const services = use(ServicesContext);
  if (services === undefined) throw new Error('no services above this component');
  return services;
}
