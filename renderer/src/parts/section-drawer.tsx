import { Drawer } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ListedKind } from '#shared/domain/kind-name.ts';
import type { Versioned } from '#shared/domain/versioned.ts';
import { KnownRecord, RecordTabs } from './record-tabs.tsx';
import { useText } from '#renderer/state/text.ts';

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

function OpenRecord<K extends ListedKind>(props: Parts<K> & { readonly id: string }): ReactNode {
  const { sections } = useText();
  const { kind, id, card, edit } = props;
  const { tabs, missing, missingText } = sections;
  return (
    <KnownRecord kind={kind} id={id} missing={{ title: missing, text: missingText }}>
      {(seen) => (
        <RecordTabs
          seen={seen}
          historyLabel={tabs.history}
          tabs={[
            { name: 'data', label: tabs.data, content: () => card(seen) },
            ...(edit === undefined
              ? []
              : [
                  {
                    name: 'edit',
                    label: tabs.edit,
                    content: (toFirst: () => void) => edit(seen, toFirst),
                  },
                ]),
          ]}
        />
      )}
    </KnownRecord>
  );
}

/** A record of a part of a screen, beside its list: what it says, what can be done, its history. */
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
      {typeof id === 'string' && <OpenRecord key={id} {...props} id={id} />}
    </Drawer>
  );
}
