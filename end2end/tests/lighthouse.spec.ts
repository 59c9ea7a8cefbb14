import { execFile } from 'node:child_process';
import { join } from 'node:path';

import { expect, test } from './house';

test('Lighthouse finds nothing to mend on the pages that newcomers open first', async ({ baseURL }) => {
  test.setTimeout(300_000);
  const script = join(__dirname, '../lighthouse.mjs');
  const { code, said } = await new Promise<{ code: unknown; said: string }>((resolve) => {
    execFile(process.execPath, [script, baseURL ?? ''], (error, stdout, stderr) => resolve({ code: error?.code ?? 0, said: stdout + stderr }));
  });
  expect(code, said).toBe(0);
  expect(said.trim().split('\n'), said).toHaveLength(6);
});
