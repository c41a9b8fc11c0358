// The rooms of src, lowest first: what stands in one imports from its own and from those below, and from none above.
const ROOMS = [
  ...['text', 'days', 'record', 'words', 'files', 'pivots', 'writing', 'rules', 'log', 'reading', 'help']
    .concat('overview', 'contributed')
    .map((room) => `core/${room}`),
  'reader',
  ...['turns', 'shown', 'files', 'keeping', 'asking', 'preview', 'writing', 'status', 'views', 'language']
    .concat('overview', 'commands', 'problems', 'inside', 'main.ts')
    .map((room) => `extension/${room}`),
  'cli',
];

const pathOf = (room) => `^src/${room}${room.endsWith('.ts') ? '$' : '/'}`;

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-circle',
      comment: 'Files that import each other cannot be read, moved or tested one by one.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'in-a-room',
      comment: 'Each file of src stands in one of the rooms that are listed above.',
      severity: 'error',
      from: {},
      to: { path: '^src/', pathNot: ROOMS.map(pathOf) },
    },
    ...ROOMS.map((room, floor) => ({
      name: `floor-of-${room}`,
      comment: 'Imports go downward: see the list of rooms.',
      severity: 'error',
      from: { path: pathOf(room) },
      to: { path: ROOMS.slice(floor + 1).map(pathOf) },
    })).slice(0, -1),
  ],
  options: {
    // Also what only imports types.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
  },
};
