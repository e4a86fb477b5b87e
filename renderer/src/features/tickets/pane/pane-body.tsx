import { Tabs } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { Versioned } from '#shared/domain/versioned.ts';
import { useText } from '#renderer/state/text.ts';
import { Activity } from './activity.tsx';
import { Conflicts } from './conflicts.tsx';
import { EditForm } from './edit-form.tsx';
import { HistoryTab } from './history-tab.tsx';
import { PaneActs } from './pane-acts.tsx';
import { PaneHeading } from './pane-heading.tsx';
import { TicketFacts } from './ticket-facts.tsx';

const TABS = ['activity', 'facts', 'history'] as const;

type TabName = (typeof TABS)[number];

/** A ticket: what it is, what can be done to it, what happened, what it says, what changed. */
export function PaneBody({ seen }: { readonly seen: Versioned<'ticket'> }): ReactNode {
  const { ticketPane } = useText();
  const [tab, setTab] = useState<TabName>('activity');
  const [isEditing, setEditing] = useState(false);
  const ticket = seen.record;
  return (
    <>
      <PaneHeading ticket={ticket} />
      {isEditing ? (
        <EditForm seen={seen} onClose={() => setEditing(false)} />
      ) : (
        <>
          <PaneActs ticket={ticket} onEdit={() => setEditing(true)} />
          <Conflicts seen={seen} />
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
              <Activity ticket={ticket} />
            </Tabs.Panel>
            <Tabs.Panel value="facts" className="pane-panel">
              <TicketFacts ticket={ticket} />
            </Tabs.Panel>
            <Tabs.Panel value="history" className="pane-panel">
              <HistoryTab ticketId={ticket.id} />
            </Tabs.Panel>
          </Tabs>
        </>
      )}
    </>
  );
}
