/** Which way the imports may go. `npm run check` holds the code to it. */

const pure = '^server/src/(document|paper|rules|map|messages|report|interop)/';

/** What may import what, from the ground up; a folder may always import itself. */
const FLOORS = {
  document: [],
  messages: [],
  paper: ['document', 'messages'],
  rules: ['document', 'messages', 'paper'],
  workspace: ['document', 'messages', 'paper', 'rules'],
  map: ['document', 'messages', 'paper'],
  report: ['document', 'messages', 'paper'],
  interop: ['document', 'messages', 'paper'],
  language: ['document', 'messages', 'paper', 'rules', 'workspace', 'map', 'interop'],
};

const floorRules = Object.entries(FLOORS).map(([floor, below]) => ({
  name: `${floor}-stays-on-its-floor`,
  severity: 'error',
  from: { path: `^server/src/${floor}/` },
  to: {
    path: '^server/src/',
    pathNot: `^server/src/(${[floor, ...below].join('|')})/|^server/src/protocol\\.ts$`,
  },
}));

module.exports = {
  forbidden: [
    ...floorRules,
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'pure-core',
      comment: 'The core runs the same in Node, in a web worker and in a test.',
      severity: 'error',
      from: { path: pure },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-editor-in-the-core',
      severity: 'error',
      from: { path: pure },
      to: { path: 'node_modules/vscode' },
    },
    {
      name: 'client-knows-only-the-protocol',
      severity: 'error',
      from: { path: '^client/' },
      to: { path: '^server/', pathNot: '^server/src/protocol\\.ts$' },
    },
    {
      name: 'client-takes-names-and-types',
      comment: 'What the protocol stands on stays with the server.',
      severity: 'error',
      from: { path: '^client/' },
      to: { path: '^server/', dependencyTypesNot: ['type-only'], pathNot: '^server/src/protocol\\.ts$' },
    },
    {
      name: 'webview-is-a-page',
      comment:
        'What runs in the webview has neither an editor nor Node; it hears from the extension in messages.',
      severity: 'error',
      from: { path: '^client/src/webview/' },
      to: { path: '^vscode$|node_modules/(?:@types/)?vscode', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'webview-has-no-node',
      severity: 'error',
      from: { path: '^client/src/webview/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'web-extension-has-no-node',
      comment: 'In a browser there is none; only the entry for Node may ask for it.',
      severity: 'error',
      from: { path: '^client/src/', pathNot: '^client/src/extension\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'only-the-full-reader-knows-yaml',
      severity: 'error',
      from: { path: '^server/src/', pathNot: '^server/src/document/full\\.ts$' },
      to: { path: 'node_modules/yaml/' },
    },
    { name: 'nothing-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['node', 'import', 'require', 'default', 'types'],
      extensions: ['.ts', '.js', '.json', '.mjs', '.d.ts'],
    },
  },
};
