import { Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useFormats, useText } from '#renderer/state/text.ts';
import {
  INVENTORY_PLACES,
  type InventoryPlace,
  type InventorySection,
  SECTION_GROUPS,
  type SectionGroup,
} from './inventory-section.ts';

/** How much waits for somebody in a part of the inventory. */
export type Waiting = Readonly<Partial<Record<InventorySection, number>>>;

interface InventoryNavProps {
  readonly section: InventorySection;
  readonly waiting: Waiting;
  readonly onSection: (section: InventorySection) => void;
  readonly onPlace: (place: InventoryPlace) => void;
}

function Group(props: InventoryNavProps & { readonly group: SectionGroup }): ReactNode {
  const { inventory } = useText();
  const formats = useFormats();
  const { section, waiting, onSection, group } = props;
  const sections: readonly InventorySection[] = SECTION_GROUPS[group];
  const isHere = sections.includes(section);
  const wordsOf = (name: InventorySection): string => {
    const count = waiting[name] ?? 0;
    const words = inventory.sections[name];
    return count === 0 ? words : inventory.sectionCount(words, formats.integer(count));
  };
  const all = sections.reduce((sum, name) => sum + (waiting[name] ?? 0), 0);
  const words = isHere ? wordsOf(section) : inventory.groups[group];
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <button type="button" className={isHere ? 'pill pill--on' : 'pill'} aria-pressed={isHere}>
          <span className="clip">
            {isHere || all === 0 ? words : inventory.sectionCount(words, formats.integer(all))}
          </span>
          <IconChevronDown size={14} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {sections.map((name) => (
          <Menu.Item key={name} onClick={() => onSection(name)}>
            {wordsOf(name)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** The parts of the inventory, and the screens beside it. */
export function InventoryNav(props: InventoryNavProps): ReactNode {
  const { inventory } = useText();
  const { section, onSection, onPlace } = props;
  return (
    <nav className="presets inventory-nav" aria-label={inventory.sectionsLabel}>
      <button
        type="button"
        className={section === 'assets' ? 'pill pill--on' : 'pill'}
        aria-pressed={section === 'assets'}
        onClick={() => onSection('assets')}
      >
        {inventory.sections.assets}
      </button>
      {(Object.keys(SECTION_GROUPS) as SectionGroup[]).map((group) => (
        <Group key={group} {...props} group={group} />
      ))}
      <span className="inventory-nav__places">
        {INVENTORY_PLACES.map((place) => (
          <button key={place} type="button" className="pill pill--plain" onClick={() => onPlace(place)}>
            {inventory.places[place]}
          </button>
        ))}
      </span>
    </nav>
  );
}
