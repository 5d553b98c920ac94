/**
 * What others wrote and dist/ holds, with the licence of each: `THIRD-PARTY-NOTICES.txt`, which goes into the npm
 * package and into the extension. Made from what was really bundled, so that nothing is forgotten.
 */
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const LICENCE_FILE = /^(licen[cs]e|copying|notice|third-?party-?notices?)([._-].*)?$/i;

/** What a licence asks to be said where its text does not come with the package. */
const SAID = {
  'MPL-2.0': () =>
    'This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.\n' +
    'You can obtain a copy of the licence at https://mozilla.org/MPL/2.0/, and the source code where it is named above.',
  // As the Open Source Initiative has it.
  MIT: (by) => `Copyright (c) ${by}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`,
};

/**
 * What is taken from packages by other ways than bundling: the wasm that draws pictures, and the letters of the map,
 * of which a part stands in the code. A file in the folder of each.
 */
const COPIED = ['@resvg/resvg-wasm/index_bg.wasm', '@expo-google-fonts/inter/package.json'];

/** The folders of the packages that a bundle holds something of, as its metafile names them. */
export function packageFolders({ inputs }) {
  const folders = Object.keys(inputs).flatMap(
    (file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0] ?? [],
  );
  return [...new Set(folders)];
}

/** @param metafiles those of all bundles. @throws Error where a package has no licence that is known here */
export async function notices(metafiles) {
  const { resolve } = createRequire(import.meta.url);
  const copied = COPIED.map((file) => dirname(resolve(file)));
  const folders = new Set([...metafiles.flatMap(packageFolders), ...copied]);
  const entries = new Map();
  for (const folder of folders) {
    const { name, version, license, repository, homepage, author } = JSON.parse(
      await readFile(join(folder, 'package.json'), 'utf8'),
    );
    const source = (typeof repository === 'string' ? repository : repository?.url) ?? homepage ?? '';
    entries.set(`${name} ${version}`, {
      title: `${name} ${version}`,
      licence: license,
      source: readable(source),
      text: await licenceText(folder, license, name, writtenBy(author, name)),
    });
  }
  const sorted = [...entries.values()].sort((a, b) => (a.title < b.title ? -1 : 1));
  return [
    'Strategy Papers holds work of others, under these licences.',
    'The file resvg.wasm is that of @resvg/resvg-wasm, unchanged; the letters of the map are a part of the font Inter.',
    '',
    ...sorted.map(({ title, licence, source }) => `  ${title} (${licence})${source && `, ${source}`}`),
    ...sorted.map(({ title, licence, source, text }) =>
      ['', '='.repeat(80), title, licence, source, '', text]
        .filter((line, at) => line || at === 0 || at === 5)
        .join('\n'),
    ),
    '',
  ].join('\n');
}

/** An address that a browser opens, of the many ways to write one. */
function readable(source) {
  return source
    .replace(/^git\+|\.git$/g, '')
    .replace(/^(?:git@|git:\/\/|ssh:\/\/git@)([^:/]+)[:/]/, 'https://$1/')
    .replace(/^(?:github:)?([\w-]+\/[\w.-]+)$/, 'https://github.com/$1');
}

/** As `package.json` names them, without their addresses. */
function writtenBy(author, name) {
  const by = (typeof author === 'string' ? author : author?.name) ?? '';
  return by.replace(/\s*[<(].*$/, '') || `the authors of ${name}`;
}

async function licenceText(folder, licence, name, by) {
  const files = (await readdir(folder)).filter((file) => LICENCE_FILE.test(file)).sort();
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  const text = [...new Set(texts.map((one) => one.replace(/\r\n?/g, '\n').trim()))].join('\n\n');
  const said = text || SAID[licence]?.(by);
  if (!said)
    throw new Error(`${name} (${licence}) comes without its licence: say what it asks for in notices.mjs.`);
  return said;
}
