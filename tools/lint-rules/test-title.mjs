const TEST_FUNCTIONS = new Set(['it', 'test']);

const calledName = (callee) => {
  if (callee.type === 'Identifier') return callee.name;
  if (callee.type === 'MemberExpression') return calledName(callee.object);
  if (callee.type === 'CallExpression') return calledName(callee.callee);
  return null;
};

const textOf = (node) => {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node?.type === 'TemplateLiteral') return node.quasis[0].value.cooked;
  return null;
};

/** A test says what the product does, in the third person: "refuses a round that closes before it opens". */
export const testTitle = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { should: 'Say what it does, in the third person and without "should".' },
  },
  create: (context) => ({
    CallExpression(node) {
      if (!TEST_FUNCTIONS.has(calledName(node.callee))) return;
      const title = textOf(node.arguments[0]);
      if (title !== null && /\bshould\b/i.test(title)) context.report({ node, messageId: 'should' });
    },
  }),
};
