import { basename } from 'node:path';

const KEBAB_CASE = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+)+$/u;
const JUNK_DRAWER = /^(?:utils?|helpers?|common|misc|types)\./u;

/** Files are named after the one thing they hold, in kebab-case: a drawer for everything holds nothing findable. */
export const fileNames = {
  meta: {
    type: 'suggestion',
    schema: [],
    docs: { description: 'require kebab-case file names that say what the file holds' },
    messages: {
      kebab: '{{name}}: file names are kebab-case',
      drawer: '{{name}}: name the file after what it holds; a function lives with what it is about',
    },
  },
  create(context) {
    return {
      Program(node) {
        const name = basename(context.filename).replace(/^\./u, '');
        if (!KEBAB_CASE.test(name)) context.report({ node, messageId: 'kebab', data: { name } });
        if (JUNK_DRAWER.test(name)) context.report({ node, messageId: 'drawer', data: { name } });
      },
    };
  },
};
