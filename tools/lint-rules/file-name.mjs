import { basename, sep } from 'node:path';

const EMPTY_WORDS = /^(utils?|helpers?|common|shared|misc|types)(\.|$)/i;

/** A name like `utils` says nothing, so everything ends up there. Inside apps there are no barrels either. */
export const fileName = {
  meta: {
    type: 'suggestion',
    schema: [{ type: 'object', properties: { allowIndex: { type: 'boolean' } }, additionalProperties: false }],
    messages: {
      emptyName: 'Nothing is called {{name}}: name a file or folder after what it holds.',
      barrel: 'No barrels inside apps: import the file itself.',
    },
  },
  create: (context) => ({
    Program(node) {
      const parts = context.filename.slice(context.cwd.length).split(sep).filter(Boolean);
      const name = parts.find((part) => EMPTY_WORDS.test(part));
      if (name !== undefined) context.report({ node, messageId: 'emptyName', data: { name } });
      const isBarrel = basename(context.filename) === 'index.ts' && context.options[0]?.allowIndex === false;
      if (isBarrel) context.report({ node, messageId: 'barrel' });
    },
  }),
};
