import type { ReactNode } from 'react';
import { useText } from '#renderer/state/text.ts';
import { Screen } from '#renderer/ui/screen.tsx';
import type { ViewSection } from '#renderer/features/inventory/records/record-section.ts';
import { DuplicatesView } from './duplicates-view.tsx';
import { InUseView } from './in-use-view.tsx';
import { RenewalView } from './renewal-view.tsx';
import { SuaView } from './sua-view.tsx';
import { WatchView } from './watch-view.tsx';
import '#renderer/ui/list-table.css';
import './views.css';

const VIEWS: Readonly<Record<ViewSection, () => ReactNode>> = {
  duplicates: DuplicatesView,
  'in-use': InUseView,
  renewal: RenewalView,
  sua: SuaView,
  watch: WatchView,
};

/** A part of the inventory that looks at the assets in its own way. */
export function ViewScreen(props: { readonly section: ViewSection; readonly nav: ReactNode }): ReactNode {
  const { inventory } = useText();
  const View = VIEWS[props.section];
  return (
    <Screen title={inventory.title} scrolls>
      {props.nav}
      <h2>{inventory.sections[props.section]}</h2>
      <View />
    </Screen>
  );
}
