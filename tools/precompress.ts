import { precompress } from './delivery/precompress.ts';
import { exitPlainly } from './terminal/exit-plainly.ts';
import { PlainError } from './terminal/plain-error.ts';

/** `node tools/precompress.ts <folder>`: the last step of building a page, so that no server compresses anything. */
await exitPlainly(async () => {
  const [folder] = process.argv.slice(2);
  if (folder === undefined) throw new PlainError('Name the folder of the built page.');
  const { files, bytes, brotliBytes } = await precompress(folder);
  console.log(`${files} files of ${bytes} bytes, ${brotliBytes} with Brotli.`);
});
