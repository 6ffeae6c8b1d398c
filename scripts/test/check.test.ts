import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { CHECKS } from '../check/checks.ts';
import { type Finding, readTree } from '../check/tree.ts';

const root = resolve(import.meta.dirname, '../..');

describe('this tree', () => {
  const tree = readTree(root);
  afterAll(() => tree.close());

  test.each(Object.keys(CHECKS))('keeps its promises: %s', (name) => {
    expect(CHECKS[name]?.(tree)).toEqual([]);
  });
});

/** A small workspace that breaks nothing; each test below breaks one promise of it. */
const sound: Record<string, string> = {
  'package.json': manifest('workspace', { vitest: '5.1.1' }),
  'package-lock.json': '{ "packages": {} }',
  'tsconfig.json': JSON.stringify({
    compilerOptions: { module: 'NodeNext', allowImportingTsExtensions: true, noEmit: true },
    include: ['packages/*/src', 'packages/*/test'],
  }),
  'packages/video/package.json': manifest('@facialis/video'),
  'packages/video/SPEC.md': '- VIDEO-1 Frames come in order.\n',
  'packages/video/src/index.ts': "export { frames } from './frames.ts';\n",
  'packages/video/src/frames.ts': '/** The frames. */\nexport const frames = 1;\n',
  'packages/video/test/frames.test.ts': "test('VIDEO-1 frames come in order', () => {});\n",
};

function manifest(name: string, dependencies: Record<string, string> = {}): string {
  const exports = { '.': './src/index.ts' };
  return JSON.stringify({ name, version: '0.1.0', exports, dependencies });
}

/** What one check finds in the sound workspace after the given files are put over it. */
function findIn(check: string, changed: Record<string, string> = {}): readonly Finding[] {
  const folder = mkdtempSync(join(tmpdir(), 'facialis-tree-'));
  for (const [path, text] of Object.entries({ ...sound, ...changed })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const tree = readTree(folder);
  onTestFinished(() => {
    tree.close();
    rmSync(folder, { recursive: true });
  });
  return CHECKS[check]?.(tree) ?? [];
}

const facePackage = {
  'packages/face/SPEC.md': '',
  'packages/face/src/index.ts': '/** The mesh. */\nexport const mesh = 1;\n',
};

test.each(Object.keys(CHECKS))('%s finds nothing in a sound workspace', (name) => {
  expect(findIn(name)).toEqual([]);
});

describe('arrow', () => {
  test.each([
    ["import '@facialis/face';"],
    ["import type { mesh } from '@facialis/face';"],
    ["export { mesh } from '@facialis/face';"],
    ["export const mesh = import('@facialis/face');"],
  ])('finds an import against it: %s', (line) => {
    const findings = findIn('arrow', {
      ...facePackage,
      'packages/face/package.json': manifest('@facialis/face'),
      'packages/video/package.json': manifest('@facialis/video', { '@facialis/face': '0.1.0' }),
      'packages/video/src/frames.ts': line,
    });
    expect(findings).toContainEqual({
      at: 'packages/video/src/frames.ts',
      what: 'imports @facialis/face against the arrow',
    });
    expect(findings).toContainEqual({
      at: 'packages/video/package.json',
      what: 'depends on @facialis/face against the arrow',
    });
  });

  test('lets an import along it pass', () => {
    const findings = findIn('arrow', {
      ...facePackage,
      'packages/face/package.json': manifest('@facialis/face', { '@facialis/video': '0.1.0' }),
      'packages/face/src/index.ts': "import '@facialis/video';",
    });
    expect(findings).toEqual([]);
  });

  test('finds an import that package.json lacks, a dependency that nothing uses, a way around', () => {
    const findings = findIn('arrow', {
      ...facePackage,
      'packages/face/package.json': manifest('@facialis/face', { zod: '4.6.7' }),
      'packages/face/src/index.ts': "import 'mediabunny';\nimport '../../video/src/index.ts';",
    });
    expect(findings.map(({ what }) => what)).toEqual([
      'imports mediabunny, which packages/face/package.json lacks',
      '../../video/src/index.ts leaves the room: import the package by its name',
      'depends on zod, which no shipped file uses',
    ]);
  });

  test('finds a package that it has no place for', () => {
    const findings = findIn('arrow', { 'packages/misc/package.json': manifest('@facialis/misc') });
    expect(findings.map(({ at }) => at)).toEqual(['packages/misc']);
  });
});

test('platform finds Node and browser names outside twin files', () => {
  const text = "import 'node:fs';\nexport const home = [process.env, document, globalThis];\n";
  const findings = findIn('platform', {
    'packages/video/src/frames.ts': text,
    'packages/video/src/file.node.ts': text,
    'packages/video/src/file.browser.ts': text,
    'packages/video/src/words.ts':
      'interface Report { document: string }\nexport const of = (report: Report) => report.document;',
  });
  expect(findings).toEqual([
    { at: 'packages/video/src/frames.ts', what: 'imports node:fs outside a twin file' },
    { at: 'packages/video/src/frames.ts', what: 'uses process outside a twin file' },
    { at: 'packages/video/src/frames.ts', what: 'uses document outside a twin file' },
    { at: 'packages/video/src/frames.ts', what: 'uses globalThis outside a twin file' },
  ]);
});

test('rules finds rules without tests, tests without rules, doubles and foreign prefixes', () => {
  const findings = findIn('rules', {
    'packages/video/SPEC.md': '- VIDEO-1 One.\n- VIDEO-2 Two.\n- VIDEO-2 Again.\n- FACE-1 Other.\n',
    'packages/video/test/more.test.ts':
      "test.skipIf(true)('VIDEO-2, VIDEO-3 titles carry several', () => {});\n",
  });
  expect(findings.map(({ what }) => what)).toEqual([
    'VIDEO-2 stands twice',
    'FACE-1 does not start with VIDEO-',
    'FACE-1 has no test',
    'VIDEO-3 has no rule in packages/video/SPEC.md',
  ]);
});

test('rules finds a room without SPEC.md', () => {
  const findings = findIn('rules', { 'packages/face/package.json': manifest('@facialis/face') });
  expect(findings).toEqual([{ at: 'packages/face/SPEC.md', what: 'is missing' }]);
});

test('docstrings finds undocumented names behind a door, and doors that hide names', () => {
  const findings = findIn('docstrings', {
    'packages/video/src/index.ts':
      "export { bare as frames } from './frames.ts';\nexport * from './more.ts';",
    'packages/video/src/frames.ts': '// Not a docstring.\nexport const bare = 1;',
    'packages/video/src/more.ts': 'export type Bare = 1;\n/** Told. */\nexport type Told = 1;',
  });
  expect(findings.map(({ what }) => what).sort()).toEqual([
    'Bare has no docstring',
    "export * from './more.ts'; hides its names: list them one by one",
    'frames has no docstring',
  ]);
});

test('length finds a file over 400 lines', () => {
  const lines = (count: number) => ({
    'packages/video/src/long.ts': `${'\n'.repeat(count - 1)}1;\n`,
  });
  expect(findIn('length', lines(400))).toEqual([]);
  expect(findIn('length', lines(401)).map(({ at }) => at)).toEqual(['packages/video/src/long.ts']);
});

test.each(['^1.2.3', '~1.2.3', '1.2', '*', 'latest', '>=1.2.3'])('pins finds %s', (version) => {
  const findings = findIn('pins', {
    'packages/video/package.json': manifest('@facialis/video', { mediabunny: version }),
  });
  expect(findings).toEqual([
    { at: 'packages/video/package.json', what: `mediabunny is not pinned: ${version}` },
  ]);
});

test('notice finds a missing package, a changed licence and a leftover', () => {
  const findings = findIn('notice', {
    NOTICE: '- zod (MIT): schemas\n- leftpad (MIT): nothing\n',
    'package-lock.json': JSON.stringify({
      packages: {
        'packages/video': {},
        'node_modules/zod': { license: 'GPL-3.0' },
        'node_modules/zod/node_modules/mediabunny': { license: 'MPL-2.0' },
        'node_modules/vitest': { license: 'MIT', dev: true },
        'node_modules/@facialis/video': { link: true },
      },
    }),
  });
  expect(findings.map(({ what }) => what)).toEqual([
    'needs the line: - zod (GPL-3.0)',
    'needs the line: - mediabunny (MPL-2.0)',
    'names leftpad, which is not installed',
  ]);
});

test('figures finds a clinical figure that no statement stands behind, as a number or in words', () => {
  const care = {
    'packages/care/SPEC.md': '',
    'packages/care/package.json': manifest('@facialis/care'),
    'packages/care/src/index.ts': '',
    'packages/care/src/evidence/toxin.ts': "export const says = { value: 12, words: '12 weeks' };",
    'packages/care/src/reckoning.ts':
      '/** Numerics: cells of the grid. */\nexport const CELLS = 100;\nexport const half = 1 / 2;\n',
  };
  expect(findIn('figures', care)).toEqual([]);
  const findings = findIn('figures', {
    ...care,
    'packages/care/src/forecast.ts':
      '/** Weeks that it lasts. */\nexport const LASTS = 12;\nexport const words = "about 16 weeks";\n',
  });
  expect(findings).toEqual([
    {
      at: 'packages/care/src/forecast.ts',
      what: '12 has no statement of the evidence behind it',
    },
    { at: 'packages/care/src/forecast.ts', what: 'the text "about 16 weeks" holds a figure' },
  ]);
  const page = 'export const Page = () => <p>It lasts about 16 weeks</p>;\n';
  expect(findIn('figures', { ...care, 'packages/care/src/page.tsx': page })).toEqual([
    {
      at: 'packages/care/src/page.tsx',
      what: 'the text It lasts about 16 weeks holds a figure',
    },
  ]);
});

test('german finds a sentence without German, and German that no code says', () => {
  const findings = findIn('german', {
    'packages/language/package.json': manifest('@facialis/language'),
    'packages/video/src/frames.ts':
      `export const got = (n: number) => (n ? \`\${n} frames, and \${'a'}pples\` : 'a file cut short or damaged');\n` +
      "export const remedy = 'Film the whole face ' + 'from the front, in good light.';\n" +
      "throw new TypeError('frames must be read once');\n",
  });
  expect(findings.filter(({ at }) => at !== 'packages/language/src/german')).toEqual([
    {
      at: 'packages/video/src/frames.ts',
      what: 'says “{} frames, and apples”, which has no German: add it in packages/language/src/german',
    },
  ]);
  const stale = findings.filter(({ at }) => at === 'packages/language/src/german');
  const names = stale.map(({ what }) => /“(.*)”/s.exec(what)?.[1]);
  expect(names).toContain('a video track');
  expect(names).not.toContain('a file cut short or damaged');
  expect(names).not.toContain('Film the whole face from the front, in good light.');
});
