import { Drawer, Skeleton, Tabs } from '@mantine/core';
import { IconListSearch } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import type { ListedKind } from '#shared/domain/kind-name.ts';
import type { Versioned } from '#shared/domain/versioned.ts';
import { useText } from '#renderer/state/text.ts';
import { useHistory, useVersioned } from '#renderer/store/record-hooks.ts';
import { useConflictDesk } from '#renderer/store/use-conflict-desk.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { ConflictList } from '#renderer/ui/conflicts/conflict-list.tsx';
import { HistoryList } from '#renderer/ui/history-list.tsx';
import { Notice } from '#renderer/ui/notice.tsx';

interface Parts<K extends ListedKind> {
  readonly kind: K;
  /** What it says, and what can be done with it. */
  readonly card: (seen: Versioned<K>) => ReactNode;
  /** The form, for what can be mended; `onSaved` leads back to what it says. */
  readonly edit?: ((seen: Versioned<K>, onSaved: () => void) => ReactNode) | undefined;
}

interface SectionDrawerProps<K extends ListedKind> extends Parts<K> {
  /** `null` for something new, `undefined` when nothing is open. */
  readonly id: string | null | undefined;
  readonly onClose: () => void;
  /** The form of something new, and how it is headed; none where nothing is begun here. */
  readonly begin?: { readonly title: string; readonly form: ReactNode } | undefined;
}

function History<K extends ListedKind>(props: { readonly kind: K; readonly id: RecordId<K> }): ReactNode {
  const lines = useHistory(props.kind, props.id);
  return <HistoryList kind={props.kind} lines={lines} nameOf={useNames()} />;
}

function RecordTabs<K extends ListedKind>(props: Parts<K> & { readonly seen: Versioned<K> }): ReactNode {
  const { handovers } = useText();
  const { kind, seen, card, edit } = props;
  const [tab, setTab] = useState<string | null>('data');
  return (
    <Tabs value={tab} onChange={setTab} keepMounted={false}>
      <Tabs.List>
        <Tabs.Tab value="data">{handovers.tabs.data}</Tabs.Tab>
        {edit !== undefined && <Tabs.Tab value="edit">{handovers.tabs.edit}</Tabs.Tab>}
        <Tabs.Tab value="history">{handovers.tabs.history}</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="data" pt="md">
        <ConflictList desk={useConflictDesk(seen)} />
        {card(seen)}
      </Tabs.Panel>
      {edit !== undefined && (
        <Tabs.Panel value="edit" pt="md">
          {edit(seen, () => setTab('data'))}
        </Tabs.Panel>
      )}
      <Tabs.Panel value="history" pt="md">
        <History kind={kind} id={seen.record.id as RecordId<K>} />
      </Tabs.Panel>
    </Tabs>
  );
}

function KnownRecord<K extends ListedKind>(props: Parts<K> & { readonly id: string }): ReactNode {
  const { handovers } = useText();
  const live = useVersioned(props.kind, props.id as RecordId<K>);
  switch (live.status) {
    case 'loading':
      return <Skeleton height={240} radius="md" />;
    case 'missing':
      return (
        <Notice icon={IconListSearch} title={handovers.missing}>
          <p className="soft">{handovers.missingText}</p>
        </Notice>
      );
    case 'ready':
      return <RecordTabs {...props} seen={live.value} />;
  }
}

/** A record of the hand-overs, beside its list: what it says, what can be done, its history. */
export function SectionDrawer<K extends ListedKind>(props: SectionDrawerProps<K>): ReactNode {
  const { labels } = useText();
  const { id, onClose, begin, kind } = props;
  const titles: Readonly<Record<ListedKind, string>> = labels.kind;
  const isNew = id === null && begin !== undefined;
  return (
    <Drawer
      opened={typeof id === 'string' || isNew}
      onClose={onClose}
      size={600}
      title={isNew ? begin.title : titles[kind]}
    >
      {isNew && begin.form}
      {typeof id === 'string' && <KnownRecord key={id} {...props} id={id} />}
    </Drawer>
  );
}
