import { Button, Checkbox, Popover, TextInput } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { containsWords, foldForSearch, searchWords } from '#shared/domain/search-text.ts';
import { useFormats, useText } from '#renderer/state/text.ts';

/** Below this many choices, looking is quicker than typing. */
const FIND_FROM = 9;

export interface FacetChoice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly count: number;
}

export interface FacetMenuProps<Value extends string> {
  readonly label: string;
  readonly choices: readonly FacetChoice<Value>[];
  readonly chosen: readonly Value[];
  readonly onChoose: (chosen: readonly Value[]) => void;
}

/** The choices of one filter, with the number of tickets that each gives. */
export function FacetChoices<Value extends string>(props: FacetMenuProps<Value>): ReactNode {
  const { tickets } = useText();
  const formats = useFormats();
  const [typed, setTyped] = useState('');
  const words = searchWords(typed);
  const shown = props.choices.filter(({ label }) => containsWords(foldForSearch(label), words));
  return (
    <>
      {props.choices.length >= FIND_FROM && (
        <TextInput
          size="sm"
          mb={6}
          aria-label={tickets.facets.find}
          placeholder={tickets.facets.find}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      )}
      <ul className="facet-choices" aria-label={props.label}>
        {shown.map(({ value, label, count }) => (
          <li key={value}>
            <Checkbox
              size="sm"
              checked={props.chosen.includes(value)}
              label={
                <span className="facet-choice">
                  <span className="clip">{label}</span>
                  <span className="soft tabular">{formats.integer(count)}</span>
                </span>
              }
              onChange={(event) =>
                props.onChoose(
                  event.currentTarget.checked
                    ? [...props.chosen, value]
                    : props.chosen.filter((other) => other !== value),
                )
              }
            />
          </li>
        ))}
      </ul>
      {props.chosen.length > 0 && (
        <Button size="compact-sm" variant="subtle" mt={6} fullWidth onClick={() => props.onChoose([])}>
          {tickets.facets.clear}
        </Button>
      )}
    </>
  );
}

/** What the button says: the filter's name and, once it filters, what it lets through. */
function summary<Value extends string>(
  { label, choices, chosen }: FacetMenuProps<Value>,
  many: (count: string) => string,
): string {
  const [only] = chosen;
  if (only === undefined) return label;
  const one = chosen.length === 1 ? choices.find(({ value }) => value === only)?.label : undefined;
  return `${label}: ${one ?? many(String(chosen.length))}`;
}

/** One filter of the list: what is chosen is on the button, how many tickets each choice gives is in the menu. */
export function FacetMenu<Value extends string>(props: FacetMenuProps<Value>): ReactNode {
  const { facets } = useText().tickets;
  const isOn = props.chosen.length > 0;
  return (
    <Popover position="bottom-start" trapFocus width={280}>
      <Popover.Target>
        <button type="button" className={isOn ? 'pill pill--on' : 'pill'}>
          <span className="clip">{summary(props, facets.chosen)}</span>
          <IconChevronDown size={14} aria-hidden />
        </button>
      </Popover.Target>
      <Popover.Dropdown p={10}>
        <FacetChoices {...props} />
      </Popover.Dropdown>
    </Popover>
  );
}
