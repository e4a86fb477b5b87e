import { Button } from '@mantine/core';
import { IconMapOff } from '@tabler/icons-react';
import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  redirect,
  useNavigate,
} from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { reportSearchSchema } from '#renderer/features/report/report-search.ts';
import { ticketSearchSchema } from '#renderer/features/tickets/ticket-search.ts';
import { useText } from '#renderer/state/text.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import { REGISTRY, TICKETS } from './paths.ts';
import { AboutRoute, RegistryRoute, ReportRoute, SettingsRoute, TicketsRoute } from './routes.tsx';
import { Shell } from './shell.tsx';

function NotFound(): ReactNode {
  const { shell } = useText();
  const navigate = useNavigate();
  return (
    <Notice
      icon={IconMapOff}
      title={shell.notFound.title}
      acts={<Button onClick={() => void navigate({ to: TICKETS })}>{shell.notFound.act}</Button>}
    >
      <p className="soft">{shell.notFound.text}</p>
    </Notice>
  );
}

/** The screens by address. The address lives after the `#`, so that it is the same through every door. */
export function createConsoleRouter() {
  const root = createRootRoute({ component: Shell, notFoundComponent: NotFound });
  const parent = { getParentRoute: () => root };
  const routeTree = root.addChildren([
    createRoute({
      ...parent,
      path: '/',
      beforeLoad: () => {
        // The router's way to send elsewhere is to throw.
        // eslint-disable-next-line @typescript-eslint/only-throw-error -- a redirect is not a failure
        throw redirect({ to: TICKETS });
      },
    }),
    createRoute({
      ...parent,
      path: TICKETS,
      validateSearch: ticketSearchSchema,
      component: TicketsRoute,
    }),
    createRoute({ ...parent, path: '/report', validateSearch: reportSearchSchema, component: ReportRoute }),
    createRoute({ ...parent, path: REGISTRY, component: RegistryRoute }),
    createRoute({ ...parent, path: '/settings', component: SettingsRoute }),
    createRoute({ ...parent, path: '/about', component: AboutRoute }),
  ]);
  return createRouter({ routeTree, history: createHashHistory(), defaultPreload: false });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createConsoleRouter>;
  }
}
