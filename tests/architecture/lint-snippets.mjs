/**
 * Lints snippets as if they were files of the repository. A process of its own, because ESLint with its TypeScript
 * compiler takes ten times as long inside a test runner. Reads `{ path, code }[]` from standard input, and answers with
 * the rules each snippet breaks.
 */
import { ESLint } from 'eslint';
import { text } from 'node:stream/consumers';
import tseslint from 'typescript-eslint';

const eslint = new ESLint({
  // The snippets are in no project, so what needs type information is left out here; another test covers it.
  overrideConfig: [{ files: ['**/*.ts'], ...tseslint.configs.disableTypeChecked }],
});

const snippets = JSON.parse(await text(process.stdin));
const answers = [];
for (const { path, code } of snippets) {
  const [result] = await eslint.lintText(code, { filePath: path });
  answers.push(result.messages.map(({ ruleId, message }) => ({ rule: ruleId ?? 'broken', message })));
}
console.log(JSON.stringify(answers));
