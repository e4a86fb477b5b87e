/** Whether the node's nearest comment above it is a doc comment with words in it. */
function isDocumented(source, node) {
  const comment = source.getCommentsBefore(node).at(-1);
  return comment?.type === 'Block' && comment.value.startsWith('*') && /\p{L}/u.test(comment.value);
}

/** The names that an export statement publishes, for the message. */
function namesOf(statement) {
  const { declaration } = statement;
  if (declaration.type === 'VariableDeclaration')
    return declaration.declarations.map(({ id }) => (id.type === 'Identifier' ? id.name : 'this'));
  return [declaration.id?.name ?? 'this'];
}

/** Every export of the core says what it means: `shared/` is read far more often than it is written. */
export const documentedExports = {
  meta: {
    type: 'suggestion',
    schema: [],
    docs: { description: 'require a doc comment above every export' },
    messages: {
      undocumented: 'say in a doc comment what {{names}} means: units, errors, the rule it implements',
    },
  },
  create(context) {
    return {
      ExportNamedDeclaration(statement) {
        if (!statement.declaration || isDocumented(context.sourceCode, statement)) return;
        if (followsOverload(statement)) return;
        context.report({
          node: statement,
          messageId: 'undocumented',
          data: { names: namesOf(statement).join(', ') },
        });
      },
    };
  },
};

/** The second and later signatures of an overloaded function share the doc comment of the first. */
function followsOverload(statement) {
  const siblings = statement.parent.body;
  const previous = siblings[siblings.indexOf(statement) - 1];
  return (
    previous?.type === 'ExportNamedDeclaration' &&
    previous.declaration?.type === 'TSDeclareFunction' &&
    previous.declaration.id?.name === statement.declaration.id?.name
  );
}
