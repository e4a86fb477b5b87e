import { Checkbox } from '@mantine/core';
import type { ReactNode } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import type { SlipLine } from './use-slip.ts';

/** What the password of an account will be like, and what says so. */
function useRuleWords(): (line: SlipLine) => string {
  const { handoverSlip, labels } = useText();
  const formats = useFormats();
  return ({ rules, policy }) => {
    const classes = rules.classes.map((each) => labels.characterClass[each].toLowerCase()).join(', ');
    const said = handoverSlip.rulesOf(formats.integer(rules.minLength), classes);
    return policy === undefined
      ? handoverSlip.byDefault(said)
      : handoverSlip.byPolicy(said, formats.day(policy.validFrom));
  };
}

/** Which accounts get an initial password: some systems want none. */
export function SlipChoice(props: {
  readonly lines: readonly SlipLine[];
  readonly hasPassword: (accountId: RecordId<'account'>) => boolean;
  readonly onPassword: (accountId: RecordId<'account'>, has: boolean) => void;
}): ReactNode {
  const { handoverSlip } = useText();
  const ruleWords = useRuleWords();
  const { lines, hasPassword, onPassword } = props;
  return (
    <fieldset className="slip-choice">
      <legend>{handoverSlip.accounts}</legend>
      {lines.map((line) => {
        const { id, system } = line.account;
        return (
          <Checkbox
            key={id}
            label={handoverSlip.withPassword(system)}
            description={hasPassword(id) ? ruleWords(line) : handoverSlip.noPassword}
            checked={hasPassword(id)}
            onChange={(event) => onPassword(id, event.currentTarget.checked)}
          />
        );
      })}
    </fieldset>
  );
}
