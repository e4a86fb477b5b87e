import type { Catalogue } from '#shared/text/catalogue.ts';

/** What a form says of what others changed while it was being filled in. */
export const meanwhile: Catalogue['meanwhile'] = {
  title: 'While you were writing',
  changed: (field, who) => `${field}: ${who} wrote`,
  choose: 'If you save without choosing both versions stay, as a concurrent change.',
  theirs: 'Use this',
  theirsFor: (field) => `${field}: use the other person’s value`,
  mine: 'Keep mine',
  mineFor: (field) => `${field}: keep my value`,
  blanked: (field) =>
    `${field}: the text that you began from was blanked, so what you had written here is gone. If it is needed, write it again without the secret.`,
  somebody: 'another person',
  state: (state) =>
    `The ticket is now “${state}” and cannot be changed any more. What you wrote is still here: copy it where it is needed.`,
};
