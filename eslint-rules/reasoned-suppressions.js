const SUPPRESSION = /^\s*eslint-disable(?:-next-line|-line)?\b(?<rest>.*)$/su;

/** A switched-off check names the check and says why, after `--`; a whole file is never exempted. */
export const reasonedSuppressions = {
  meta: {
    type: 'problem',
    schema: [],
    docs: { description: 'require a rule and a reason in every eslint-disable comment' },
    messages: {
      rule: 'name the check that this comment switches off',
      reason: 'say after `--` why the check does not apply here',
    },
  },
  create(context) {
    return {
      Program() {
        for (const comment of context.sourceCode.getAllComments()) {
          const rest = SUPPRESSION.exec(comment.value)?.groups.rest;
          if (rest === undefined) continue;
          const [rules, reason = ''] = rest.split(/\s--\s/u);
          if (rules.trim() === '') context.report({ loc: comment.loc, messageId: 'rule' });
          if (!/\p{L}{2}/u.test(reason)) context.report({ loc: comment.loc, messageId: 'reason' });
        }
      },
    };
  },
};
