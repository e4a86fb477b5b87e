import { Button } from '@mantine/core';
import { IconMapOff } from '@tabler/icons-react';
import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  useNavigate,
} from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { assetSearchSchema } from '#renderer/features/inventory/assets/asset-search.ts';
import { costSearchSchema } from '#renderer/features/costs/cost-search.ts';
import { lettersSearchSchema } from '#renderer/features/costs/letters/letters-wanted.ts';
import { slipSearchSchema } from '#renderer/features/handovers/slip/slip-search.ts';
import { labelSearchSchema } from '#renderer/features/labels/label-search.ts';
import { panelSearchSchema } from '#renderer/features/panel/panel-search.ts';
import { reportSearchSchema } from '#renderer/features/report/report-search.ts';
import { ticketSearchSchema } from '#renderer/features/tickets/ticket-search.ts';
import { useText } from '#renderer/state/text.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import { ChecksRoute } from './checks-route.tsx';
import { LabelsRoute } from './labels-route.tsx';
import { ImportRoute } from './import-route.tsx';
import { FollowedRoute } from './followed-route.tsx';
import { HandoversRoute } from './handovers-route.tsx';
import { HireRoute } from './hire-route.tsx';
import { OnSiteReportRoute } from './on-site-report-route.tsx';
import { OnSiteRoute } from './on-site-route.tsx';
import { CostsRoute } from './costs-route.tsx';
import { CostLettersRoute } from './cost-letters-route.tsx';
import { ReceiptRoute } from './receipt-route.tsx';
import { SlipRoute } from './slip-route.tsx';
import { InventoryRoute } from './inventory-route.tsx';
import {
  CHECKS,
  COST_LETTERS,
  COSTS,
  ON_SITE,
  ON_SITE_REPORT,
  LABELS,
  FOLLOWED,
  HANDOVERS,
  RECEIPT,
  HIRE,
  IMPORT,
  INVENTORY,
  OUTBOX,
  PANEL,
  REGISTRY,
  SEAT,
  SLIP,
  SYNC,
  TICKETS,
  TICKET_SHEET,
  TODAY,
} from './paths.ts';
import {
  AboutRoute,
  OutboxRoute,
  PanelRoute,
  RegistryRoute,
  ReportRoute,
  SettingsRoute,
  SyncRoute,
  TicketSheetRoute,
  TicketsRoute,
} from './routes.tsx';
import { Home, SeatRoute } from './seat-route.tsx';
import { TodayRoute } from './today-route.tsx';
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
  const getParentRoute = () => root;
  // Each route has its own name: written in place, its type would be lost.
  const home = createRoute({ getParentRoute, path: '/', component: Home });
  const tickets = createRoute({
    getParentRoute,
    path: TICKETS,
    validateSearch: ticketSearchSchema,
    component: TicketsRoute,
  });
  const outbox = createRoute({ getParentRoute, path: OUTBOX, component: OutboxRoute });
  const seat = createRoute({ getParentRoute, path: SEAT, component: SeatRoute });
  const today = createRoute({ getParentRoute, path: TODAY, component: TodayRoute });
  const report = createRoute({
    getParentRoute,
    path: '/report',
    validateSearch: reportSearchSchema,
    component: ReportRoute,
  });
  const panel = createRoute({
    getParentRoute,
    path: PANEL,
    validateSearch: panelSearchSchema,
    component: PanelRoute,
  });
  const sheet = createRoute({ getParentRoute, path: TICKET_SHEET, component: TicketSheetRoute });
  const followed = createRoute({ getParentRoute, path: FOLLOWED, component: FollowedRoute });
  const handovers = createRoute({ getParentRoute, path: HANDOVERS, component: HandoversRoute });
  const onSite = createRoute({ getParentRoute, path: ON_SITE, component: OnSiteRoute });
  const costs = createRoute({
    getParentRoute,
    path: COSTS,
    validateSearch: costSearchSchema,
    component: CostsRoute,
  });
  const costLetters = createRoute({
    getParentRoute,
    path: COST_LETTERS,
    validateSearch: lettersSearchSchema,
    component: CostLettersRoute,
  });
  const hire = createRoute({ getParentRoute, path: HIRE, component: HireRoute });
  const onSiteReport = createRoute({
    getParentRoute,
    path: ON_SITE_REPORT,
    component: OnSiteReportRoute,
  });
  const receipt = createRoute({ getParentRoute, path: RECEIPT, component: ReceiptRoute });
  const slip = createRoute({
    getParentRoute,
    path: SLIP,
    validateSearch: slipSearchSchema,
    component: SlipRoute,
  });
  const checks = createRoute({ getParentRoute, path: CHECKS, component: ChecksRoute });
  const inventory = createRoute({
    getParentRoute,
    path: INVENTORY,
    validateSearch: assetSearchSchema,
    component: InventoryRoute,
  });
  const importing = createRoute({ getParentRoute, path: IMPORT, component: ImportRoute });
  const labels = createRoute({
    getParentRoute,
    path: LABELS,
    validateSearch: labelSearchSchema,
    component: LabelsRoute,
  });
  const registry = createRoute({ getParentRoute, path: REGISTRY, component: RegistryRoute });
  const sync = createRoute({ getParentRoute, path: SYNC, component: SyncRoute });
  const settings = createRoute({ getParentRoute, path: '/settings', component: SettingsRoute });
  const about = createRoute({ getParentRoute, path: '/about', component: AboutRoute });
  const routeTree = root.addChildren([
    home,
    seat,
    today,
    tickets,
    outbox,
    report,
    panel,
    sheet,
    followed,
    handovers,
    hire,
    onSite,
    costs,
    costLetters,
    onSiteReport,
    receipt,
    slip,
    inventory,
    checks,
    labels,
    importing,
    registry,
    sync,
    settings,
    about,
  ]);
  return createRouter({ routeTree, history: createHashHistory(), defaultPreload: false });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createConsoleRouter>;
  }
}
