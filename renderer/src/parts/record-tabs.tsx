import { Skeleton, Tabs } from '@mantine/core';
import { IconListSearch } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import type { Kind } from '#shared/domain/kind-name.ts';
import type { Versioned } from '#shared/domain/versioned.ts';
import { useHistory, useVersioned } from '#renderer/store/record-hooks.ts';
import { useConflictDesk } from '#renderer/store/use-conflict-desk.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { ConflictList } from '#renderer/ui/conflicts/conflict-list.tsx';
import { HistoryList } from '#renderer/ui/history-list.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import './record-tabs.css';

/** A side of a record, before its history. */
interface RecordTab {
  readonly name: string;
  readonly label: string;
  /** What it shows; `toFirst` leads back to the first side. */
  readonly content: (toFirst: () => void) => ReactNode;
}

interface RecordTabsProps<K extends Kind> {
  readonly seen: Versioned<K>;
  /** The sides, the first of which is shown at first, with what colleagues wrote otherwise above it. */
  readonly tabs: readonly RecordTab[];
  readonly historyLabel: string;
  /** What the records that the history names are called, where those that everybody knows do not do. */
  readonly nameOf?: (id: string) => string | undefined;
}

function History<K extends Kind>(
  props: Pick<RecordTabsProps<K>, 'nameOf'> & { readonly seen: Versioned<K> },
): ReactNode {
  const { kind, id } = props.seen.record;
  const lines = useHistory(kind, id);
  const usual = useNames();
  return <HistoryList kind={kind} lines={lines} nameOf={props.nameOf ?? usual} />;
}

/** The sides of a record, beside its list: what it says and what can be done with it, and its history. */
export function RecordTabs<K extends Kind>(props: RecordTabsProps<K>): ReactNode {
  const { seen, tabs, historyLabel, nameOf } = props;
  const first = tabs[0]?.name ?? 'history';
  const [tab, setTab] = useState<string | null>(first);
  // What was being mended may no longer be there to mend.
  const shown = tab === 'history' || tabs.some(({ name }) => name === tab) ? tab : first;
  const desk = useConflictDesk(seen);
  return (
    <Tabs value={shown} onChange={setTab} keepMounted={false}>
      <Tabs.List>
        {tabs.map(({ name, label }) => (
          <Tabs.Tab key={name} value={name}>
            {label}
          </Tabs.Tab>
        ))}
        <Tabs.Tab value="history">{historyLabel}</Tabs.Tab>
      </Tabs.List>
      {tabs.map(({ name, content }) => (
        <Tabs.Panel key={name} value={name} pt="md">
          {name === first && (
            <div className="record-conflicts">
              <ConflictList desk={desk} />
            </div>
          )}
          {content(() => setTab(first))}
        </Tabs.Panel>
      ))}
      <Tabs.Panel value="history" pt="md">
        <History seen={seen} {...(nameOf !== undefined && { nameOf })} />
      </Tabs.Panel>
    </Tabs>
  );
}

/** A record that an address names, once it is read; a word about it where it is not here. */
export function KnownRecord<K extends Kind>(props: {
  readonly kind: K;
  readonly id: string;
  readonly missing: { readonly title: string; readonly text: string };
  readonly children: (seen: Versioned<K>) => ReactNode;
}): ReactNode {
  const { kind, id, missing, children } = props;
  const live = useVersioned(kind, id as RecordId<K>);
  switch (live.status) {
    case 'loading':
      return <Skeleton height={240} radius="md" />;
    case 'missing':
      return (
        <Notice icon={IconListSearch} title={missing.title}>
          <p className="soft">{missing.text}</p>
        </Notice>
      );
    case 'ready':
      return children(live.value);
  }
}
