import { Checkbox, MultiSelect, Select, Switch, Textarea, TextInput } from '@mantine/core';
import { DatePickerInput } from '@mantine/dates';
import { IconCalendar } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useText } from '#renderer/state/text.ts';
import { type FormValue, tidied } from './field-codecs.ts';
import { fieldLabel, fieldPlaceholder, fieldUnit } from './field-words.ts';
import type { FieldSort, FormField, RegistryKind } from './form-fields.ts';
import type { FormValues } from './registry-form.ts';
import { useFieldChoices } from './use-field-choices.ts';
import { WeekGrid } from './week-grid.tsx';

interface FormFieldProps {
  readonly kind: RegistryKind;
  readonly field: FormField;
  readonly values: FormValues;
  readonly onValues: (next: FormValues) => void;
  readonly fault: string | undefined;
  readonly isNew: boolean;
  readonly isFirst: boolean;
}

function asText(value: FormValue | undefined): string | null {
  return typeof value === 'string' ? value : null;
}

function asTexts(value: FormValue | undefined): readonly string[] {
  return typeof value === 'object' && value !== null ? value : [];
}

/** The form with a field filled in, and with what the field leads. */
function filled({ values, field }: FormFieldProps, next: FormValue): FormValues {
  const led = field.leads;
  const follows = led !== undefined && (values[led] === '' || values[led] === values[field.name]);
  return { ...values, [field.name]: next, ...(follows && { [led]: next }) };
}

/** What every sort of field is given. */
function useCommonProps({ kind, field, fault, isFirst }: FormFieldProps) {
  const text = useText();
  return {
    label: fieldLabel(kind, field, text),
    withAsterisk: field.isRequired,
    'aria-required': field.isRequired,
    className: field.isWide === true ? 'pane-form__wide' : '',
    ...(fault !== undefined && { error: fault }),
    ...(isFirst && { 'data-autofocus': true }),
  };
}

function ChoiceField(props: FormFieldProps): ReactNode {
  const text = useText();
  const { kind, field, values, onValues } = props;
  const choicesOf = useFieldChoices(kind, values);
  return (
    <Select
      {...useCommonProps(props)}
      data={choicesOf(field.sort === 'yesNo' ? field.sort : field.name)}
      value={asText(values[field.name])}
      searchable
      clearable={!field.isRequired}
      allowDeselect={!field.isRequired}
      disabled={field.isFixed === true && !props.isNew}
      placeholder={fieldPlaceholder(kind, field, text)}
      onChange={(next) => onValues(filled(props, next))}
    />
  );
}

/** A field in which text is typed: when it is left, the text is written as the console writes it. */
function TypedField(props: FormFieldProps): ReactNode {
  const text = useText();
  const { kind, field, values, onValues } = props;
  const value = values[field.name];
  const unit = fieldUnit(field, text);
  return (
    <TextInput
      {...useCommonProps(props)}
      value={asText(value) ?? ''}
      disabled={field.isFixed === true && !props.isNew}
      placeholder={fieldPlaceholder(kind, field, text)}
      {...(unit !== undefined && {
        rightSection: <span className="soft">{unit}</span>,
        rightSectionWidth: 18 + 7 * unit.length,
        inputMode: 'decimal' as const,
      })}
      onChange={(event) => onValues(filled(props, event.currentTarget.value))}
      onBlur={() => {
        const tidy = tidied(field.sort, value ?? '');
        if (tidy !== value) onValues(filled(props, tidy));
      }}
    />
  );
}

function TicksField(props: FormFieldProps): ReactNode {
  const { kind, field, values, onValues } = props;
  const choicesOf = useFieldChoices(kind, values);
  const { label, withAsterisk, className, error } = { error: undefined, ...useCommonProps(props) };
  return (
    <Checkbox.Group
      label={label}
      withAsterisk={withAsterisk}
      className={className}
      {...(error !== undefined && { error })}
      value={[...asTexts(values[field.name])]}
      onChange={(next) => onValues(filled(props, next))}
    >
      <div className="registry-ticks">
        {choicesOf(field.name).map((choice) => (
          <Checkbox key={choice.value} value={choice.value} label={choice.label} />
        ))}
      </div>
    </Checkbox.Group>
  );
}

function SeveralField(props: FormFieldProps): ReactNode {
  const text = useText();
  const { kind, field, values, onValues } = props;
  const choicesOf = useFieldChoices(kind, values);
  const chosen = asTexts(values[field.name]);
  return (
    <MultiSelect
      {...useCommonProps(props)}
      data={choicesOf(field.name)}
      value={[...chosen]}
      searchable
      clearable
      placeholder={chosen.length === 0 ? fieldPlaceholder(kind, field, text) : ''}
      onChange={(next) => onValues(filled(props, next))}
    />
  );
}

function PresenceField(props: FormFieldProps): ReactNode {
  const { className, label, error } = { error: undefined, ...useCommonProps(props) };
  const { field, values, onValues } = props;
  return (
    <WeekGrid
      className={className}
      label={label}
      hours={asTexts(values[field.name])}
      onHours={(next) => onValues({ ...values, [field.name]: next })}
      fault={error}
    />
  );
}

function WeekField(props: FormFieldProps): ReactNode {
  const { className, error } = { error: undefined, ...useCommonProps(props) };
  const { values, onValues } = props;
  return (
    <WeekGrid
      className={className}
      hours={asTexts(values['slots'])}
      onCall={asTexts(values['onCallSlots'])}
      onHours={(slots) => onValues({ ...values, slots })}
      onOnCall={(onCallSlots) => onValues({ ...values, onCallSlots })}
      fault={error}
    />
  );
}

function ProseField(props: FormFieldProps): ReactNode {
  return (
    <Textarea
      {...useCommonProps(props)}
      autosize
      minRows={2}
      maxRows={8}
      value={asText(props.values[props.field.name]) ?? ''}
      onChange={(event) => props.onValues(filled(props, event.currentTarget.value))}
    />
  );
}

function DateField(props: FormFieldProps): ReactNode {
  const text = useText();
  const { kind, field, values, onValues } = props;
  return (
    <DatePickerInput
      {...useCommonProps(props)}
      valueFormat="DD/MM/YYYY"
      placeholder={fieldPlaceholder(kind, field, text)}
      leftSection={<IconCalendar size={16} aria-hidden />}
      clearable
      value={asText(values[field.name])}
      onChange={(next) => onValues(filled(props, next))}
    />
  );
}

function SwitchField(props: FormFieldProps): ReactNode {
  const { className, label } = useCommonProps(props);
  return (
    <Switch
      className={className}
      label={label}
      checked={props.values[props.field.name] === true}
      onChange={(event) => props.onValues(filled(props, event.currentTarget.checked))}
    />
  );
}

const FIELDS: Readonly<Record<FieldSort, (props: FormFieldProps) => ReactNode>> = {
  line: TypedField,
  day: TypedField,
  time: TypedField,
  monthDay: TypedField,
  hours: TypedField,
  percent: TypedField,
  integer: TypedField,
  prose: ProseField,
  choice: ChoiceField,
  date: DateField,
  switch: SwitchField,
  channels: TicksField,
  ticks: TicksField,
  several: SeveralField,
  yesNo: ChoiceField,
  money: TypedField,
  count: TypedField,
  week: WeekField,
  presence: PresenceField,
};

/** One field of a form of the registry. */
export function RegistryField(props: FormFieldProps): ReactNode {
  const Field = FIELDS[props.field.sort];
  return <Field {...props} />;
}
