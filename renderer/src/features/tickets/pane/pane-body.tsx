import { Tabs } from '@mantine/core';
import { type ReactNode, useCallback, useState } from 'react';
import type { Versioned } from '#shared/domain/versioned.ts';
import { useText } from '#renderer/state/text.ts';
import { useTicketLife } from '#renderer/store/use-ticket-life.ts';
import { ActDialog } from '#renderer/features/tickets/acts/act-dialog.tsx';
import type { Asked } from '#renderer/features/tickets/acts/asked-acts.ts';
import type { AskAbout } from '#renderer/features/tickets/matters/ask-about.ts';
import { TicketNotices } from '#renderer/features/tickets/matters/ticket-notices.tsx';
import { UrgentMatters } from '#renderer/features/tickets/matters/urgent-matters.tsx';
import { NoticesTab } from '#renderer/features/tickets/notices/notices-tab.tsx';
import { ServiceStrip } from '#renderer/features/tickets/service-level/service-strip.tsx';
import { Activity } from './activity.tsx';
import { Conflicts } from './conflicts.tsx';
import { EditForm } from './edit-form.tsx';
import { HistoryTab } from './history-tab.tsx';
import { PaneActs } from './pane-acts.tsx';
import { PaneHeading } from './pane-heading.tsx';
import { TicketFacts } from './ticket-facts.tsx';

const TABS = ['activity', 'facts', 'notices', 'history'] as const;

type TabName = (typeof TABS)[number];

/** A ticket: what it is, what can be done to it, what happened, what it says, what changed. */
export function PaneBody({ seen }: { readonly seen: Versioned<'ticket'> }): ReactNode {
  const { ticketPane } = useText();
  const [tab, setTab] = useState<TabName>('activity');
  const [isEditing, setEditing] = useState(false);
  const [asked, setAsked] = useState<Asked | null>(null);
  const ticket = seen.record;
  const life = useTicketLife(ticket.id);
  const edit = useCallback(() => setEditing(true), []);
  const ask = useCallback<AskAbout>((act, about) => setAsked({ act, about }), []);
  return (
    <>
      <PaneHeading ticket={ticket} />
      <ServiceStrip ticket={ticket} life={life} />
      {isEditing ? (
        <EditForm seen={seen} onClose={() => setEditing(false)} />
      ) : (
        <>
          <PaneActs
            ticket={ticket}
            hasOutage={(life?.outages.length ?? 0) > 0}
            onEdit={edit}
            onAsk={setAsked}
          />
          <Conflicts seen={seen} />
          {life !== undefined && <TicketNotices ticket={ticket} life={life} />}
          {life !== undefined && <UrgentMatters ticket={ticket} life={life} onAsk={ask} />}
          <Tabs
            className="pane-tabs"
            value={tab}
            onChange={(next) => setTab(TABS.find((name) => name === next) ?? 'activity')}
            keepMounted={false}
          >
            <Tabs.List aria-label={ticketPane.tabsLabel}>
              {TABS.map((name) => (
                <Tabs.Tab key={name} value={name}>
                  {ticketPane.tabs[name]}
                </Tabs.Tab>
              ))}
            </Tabs.List>
            <Tabs.Panel value="activity" className="pane-panel">
              <Activity ticket={ticket} life={life} onAsk={ask} />
            </Tabs.Panel>
            <Tabs.Panel value="facts" className="pane-panel">
              <TicketFacts ticket={ticket} />
            </Tabs.Panel>
            <Tabs.Panel value="notices" className="pane-panel">
              {life !== undefined && <NoticesTab life={life} />}
            </Tabs.Panel>
            <Tabs.Panel value="history" className="pane-panel">
              <HistoryTab ticketId={ticket.id} />
            </Tabs.Panel>
          </Tabs>
          {asked !== null && life !== undefined && (
            <ActDialog
              key={`${asked.act}/${asked.about}`}
              ticket={ticket}
              life={life}
              asked={asked}
              onClose={() => setAsked(null)}
            />
          )}
        </>
      )}
    </>
  );
}
