import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, onTestFinished, test } from 'vitest';
import { checkTexts } from '../../../scripts/check/texts.ts';
import { readTree } from '../../../scripts/check/tree.ts';

const WEB = resolve(import.meta.dirname, '..');
const LINGUI = join(createRequire(import.meta.url).resolve('@lingui/cli'), '../lingui.js');

describe('WEB-67 the catalogues are complete and as extracting would write them', () => {
  test.each([
    ['complete', ['missing', '--mode', 'catalog', '--locale', 'de']],
    ['current', ['sync', '--clean']],
  ])('%s', async (_, words) => {
    const run = promisify(execFile);
    const options = { cwd: WEB };
    const asked = ['check', ...words, '--workers', '1', '--verbose'];
    const { stdout } = await run(process.execPath, [LINGUI, ...asked], options);
    expect(stdout).toContain('PASS');
  });
});

test('WEB-68 a text outside the catalogue is found, wherever a user meets it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'facialis-texts-'));
  mkdirSync(join(folder, 'apps/web/src'), { recursive: true });
  const page = `
    const t = (words: TemplateStringsArray) => words.join('');
    export const choices = [{ label: 'written in a list', value: 'not shown' }];
    export const Page = (p: { side: string }) => (
      <main className="wide" aria-label="spoken only">
        <h1>written plainly</h1>
        <Trans>out of the catalogue</Trans>
        <p title={t\`out of it too\`}>{p.side === 'left' ? 'on one side' : t\`other\`} 5 mm</p>
      </main>
    );`;
  writeFileSync(join(folder, 'apps/web/src/page.tsx'), page);
  writeFileSync(join(folder, 'package.json'), '{ "name": "workspace", "version": "0.1.0" }');
  const project = { compilerOptions: { jsx: 'preserve', noEmit: true }, include: ['apps'] };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(project));
  const tree = readTree(folder);
  onTestFinished(() => {
    tree.close();
    rmSync(folder, { recursive: true });
  });
  const found = checkTexts(tree).map(({ what }) => /“(.*)”/.exec(what)?.[1]);
  expect(found).toEqual(['written in a list', 'spoken only', 'written plainly', 'on one side']);
});
