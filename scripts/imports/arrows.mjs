// Who may import whom: the whole rule, as data. A folder of src/ that has no row here may not exist.
//
// sees      the other folders of src/ it may import, or one file of a folder; tests (`*.test.ts`, `*.suite.ts`) are free
// pure      the same bytes give the same answers there: no disk, network, clock, randomness, locale or environment
// packages  the npm packages a pure folder may use; the other folders may use any
// why       said to whoever draws a stray arrow

const STAGES = ['capture', 'read', 'attribute', 'resolve', 'link', 'compare']
const stage = {
  sees: ['model', 'text'],
  pure: true,
  packages: [],
  why: 'stages meet in model, not in each other',
}

export const ARROWS = {
  model: {
    sees: [],
    pure: true,
    packages: ['zod'],
    why: 'model holds the shapes all others share, and imports nothing',
  },
  text: {
    sees: ['model'],
    pure: true,
    packages: [],
    why: 'text knows words and offsets, and nothing of what is said',
  },
  capture: { sees: ['model', 'text'], why: 'capture takes bytes and never reads them' },
  read: { ...stage, packages: ['@mozilla/readability', 'linkedom'] },
  attribute: { ...stage, packages: ['onnxruntime-node'] },
  resolve: { ...stage, packages: ['chrono-node'] },
  link: stage,
  compare: stage,
  gazetteer: { sees: ['model', 'text'], why: 'stages are handed a gazetteer; it knows none of them' },
  models: {
    sees: [],
    why: 'models fetches the bytes of what was learnt; what they mean is the business of others',
  },
  ledger: { sees: ['model'], why: 'the ledger keeps what it is given and knows nothing of how it was found' },
  export: {
    sees: ['model'],
    pure: true,
    packages: [],
    why: 'export writes down what it is handed and masks who is private; it fetches nothing',
  },
  'join-incidents': {
    sees: ['model', 'compare'],
    why: 'join-incidents compares what was grouped, an incident at a time',
  },
  'local-join': {
    sees: ['model', 'text', 'link', 'join-incidents'],
    why: 'local-join does for a part of the reports what pipeline does for all of them',
  },
  pipeline: {
    sees: ['model', 'text', 'join-incidents', ...STAGES],
    why: 'pipeline names the stages in order and leaves the rest to serve',
  },
  'package-facts': {
    sees: [],
    why: 'package-facts says where this package lies and which version it is, and is loaded by every command',
  },
  'reading-data': {
    sees: ['model', 'text', 'attribute', 'resolve', 'gazetteer', 'models', 'package-facts', 'pipeline'],
    why: 'reading-data opens what a reading needs from disk, the readers of attributions and the proposer of events among it, and reads nothing itself',
  },
  'rule-book': {
    sees: ['attribute', 'resolve', 'compare'],
    why: 'rule-book gathers the tables of rules for those who ask why',
  },
  dossier: {
    sees: ['model', 'ledger', 'local-join', 'pipeline', 'reading-data'],
    why: 'dossier joins the ledger to the pipeline and does the work of neither',
  },
  serve: {
    sees: [
      'model',
      'text',
      ...STAGES,
      'gazetteer',
      'models',
      'ledger',
      'export',
      'package-facts',
      'pipeline',
      'reading-data',
      'dossier',
      'rule-book',
    ],
    why: 'serve may use everything but what makes its data',
  },
  train: {
    sees: ['model', 'models', 'text', 'attribute', 'resolve', 'gazetteer', 'package-facts'],
    why: 'train makes data files beforehand; the product never runs it',
  },
  web: {
    sees: ['model', 'serve/http/shapes.ts', 'serve/http/decision-shapes.ts'],
    why: 'the web app knows only the shapes that the server sends',
  },
}

/** Names of node: modules that a pure folder may import, each with what it may take from it. */
export const PURE_BUILTINS = { 'node:crypto': ['createHash'] }

/** What a pure folder may not name, with the reason. A method is refused on any value. */
export const IMPURE = {
  globals: {
    Intl: 'its answers change with the platform',
    process: 'it is the environment',
    performance: 'it is a clock',
    crypto: 'it is a source of randomness; createHash of node:crypto will do',
    fetch: 'it is the network',
    WebSocket: 'it is the network',
    navigator: 'it is the environment',
    globalThis: 'it hides what is used',
    console: 'what is found in a document is a diagnostic',
    setTimeout: 'it is a clock',
    setInterval: 'it is a clock',
    setImmediate: 'it is a clock',
  },
  members: {
    'Date.now': 'it is a clock; times are handed in',
    'Math.random': 'it is random',
  },
  methods: {
    localeCompare: 'its order changes with the platform; compare code units',
    toLocaleString: 'its answers change with the platform',
    toLocaleDateString: 'its answers change with the platform',
    toLocaleTimeString: 'its answers change with the platform',
    toLocaleLowerCase: 'its answers change with the platform; use toLowerCase',
    toLocaleUpperCase: 'its answers change with the platform; use toUpperCase',
    ...Object.fromEntries(
      ['Date', 'Day', 'FullYear', 'Hours', 'Minutes', 'Month', 'Seconds', 'Milliseconds']
        .flatMap((part) => [`get${part}`, `set${part}`])
        .concat('getTimezoneOffset', 'toDateString', 'toTimeString')
        .map((name) => [name, "it counts in this machine's time zone; use the UTC form"]),
    ),
  },
}
