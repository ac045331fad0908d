import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './project.mjs';

const together =
  'pages/ and layouts/ put features together: they import features, ui, progress, portal, styles.';

// What an area may import, by the folders and files under src/. Anything else of ours is refused.
const areas = [
  {
    folder: 'pages',
    may: ['pages', 'layouts', 'features', 'ui', 'progress', 'portal', 'styles'],
    rule: together,
  },
  {
    folder: 'layouts',
    // What subset-fonts.ts cuts lies in .astro/fonts/.
    may: ['layouts', 'features', 'ui', 'progress', 'portal', 'styles', 'fonts'],
    rule: together,
  },
  ...readdirSync(join(root, 'src/features')).map((name) => ({
    folder: `features/${name}`,
    may: [`features/${name}`, 'progress', 'ui', 'styles'],
    rule: 'A feature imports its own folder, progress, ui and styles. Features never import each other: a page puts them together; what two of them need belongs in ui/ or progress/.',
  })),
  {
    folder: 'ui',
    may: ['ui', 'styles'],
    rule: 'ui/ is the look that features share. It knows no feature, and progress only in use-progress.ts: pass in what it shows.',
  },
  {
    folder: 'progress',
    may: ['progress'],
    rule: 'progress/ is the centre and imports nothing of ours: pass in what it needs.',
  },
  {
    folder: 'portal',
    may: ['portal', 'progress'],
    rule: 'portal/ keeps progress somewhere: of ours it imports progress/ only.',
  },
  {
    folder: 'offline',
    may: ['offline'],
    rule: 'offline/ becomes a script of its own, the service worker: it imports nothing of ours.',
  },
  {
    folder: 'packaging',
    may: ['packaging', 'portal', 'progress', 'locale.ts', 'format.ts', 'text-direction.ts'],
    rule: 'packaging/ works on the built site: of ours it imports portal/ and progress/ at most.',
  },
  {
    folder: 'authoring',
    may: [
      'authoring',
      'locale.ts',
      '(?:features/[^/]+|ui)/[^/]+\\.schema\\.ts',
      'features/[^/]+/model/[^/]+\\.ts',
    ],
    rule: 'authoring/ judges content files at build: of the others it imports schemas and pure models only.',
  },
];

const contentReaders = ['pages', 'layouts', 'features', 'ui'];
const folders = [
  ...contentReaders,
  'progress',
  'portal',
  'offline',
  'packaging',
  'authoring',
  'styles',
];

const astroFiles = {
  regex: '\\.astro$',
  message: 'A drawing exists at build only: an .astro file is imported by .astro files.',
};
const schemas = {
  regex: '\\.schema\\.ts$',
  allowTypeImports: true,
  message:
    'From a schema take only types (import type …), so that no validator reaches the browser. The schemas themselves are used by src/content.config.ts and authoring/.',
};
const frameworks = {
  regex: '^(?:react|react-dom|framer-motion)(?:/|$)',
  message:
    'No framework here: components and hooks live in features/ (outside of model/) and in ui/.',
};
const device = {
  regex: '^(?:#progress|\\.)/device/',
  message:
    'This folder is pure, and progress/device/ touches storage and the window: pass in what it returns.',
};
const packaging = {
  regex: '^#packaging/',
  message: 'Nobody imports packaging/: astro.config loads it, and it works on what is built.',
};
const authoring = {
  regex: '^#authoring/',
  message: 'authoring/ works at build: src/content.config.ts, astro.config and tests import it.',
};

/** The folders whose files depend on their arguments alone. Lint refuses anything else there. */
export const pureFolders = {
  files: ['src/**/model/**/*.ts', 'src/progress/**/*.ts', 'src/portal/protocol/**/*.ts'],
  ignores: ['src/progress/device/**'],
};

/** ESLint blocks that say who may import whom. Each message says what to do instead. */
export const importRules = [
  ...areas.flatMap(rulesOfArea),
  refuse(
    'src/*.ts',
    own(
      ['locale.ts', 'format.ts', 'text-direction.ts'],
      'Every area reads the files in src/ itself: they import nothing of ours.',
    ),
    packaging,
    authoring,
    astroFiles,
  ),
  refuse('src/content.config.ts', packaging, astroFiles),
  // The one hook through which components read progress.
  refuse('src/ui/use-progress.ts', own(['ui', 'progress'], areas.find(isUi).rule), packaging),
  refuse('tests/**/*.ts', astroFiles),
];

function rulesOfArea({ folder, may, rule }) {
  const area = folder.split('/')[0];
  const files = `src/${folder}/**/*`;
  const isReader = contentReaders.includes(area);
  const shared = [
    own([...may, ...(isReader ? ['find-content.ts', 'format.ts', 'text-direction.ts'] : [])], rule),
    climbing(area),
    ...(area === 'packaging' ? [] : [packaging]),
    ...(area === 'authoring' ? [] : [authoring, schemas]),
  ];
  // layouts/ hands components to MDX in a .ts file.
  const outside = area === 'progress' || area === 'portal' ? [frameworks] : [];
  const inScripts = area === 'layouts' ? shared : [...shared, astroFiles, ...outside];
  return [
    refuse(`${files}.astro`, ...shared),
    refuse(`${files}.{ts,tsx}`, ...inScripts),
    ...(area === 'features'
      ? [
          refuse(`src/${folder}/**/model/**/*.ts`, ...inScripts, frameworks, device),
          // A schema may be made of others of its feature.
          refuse(`src/${folder}/**/*.schema.ts`, ...inScripts.filter((one) => one !== schemas)),
        ]
      : []),
    ...(area === 'progress'
      ? [
          {
            ...refuse(`${files}.ts`, ...inScripts, device),
            ignores: pureFolders.ignores,
          },
        ]
      : []),
    ...(area === 'portal' ? [refuse('src/portal/protocol/**/*.ts', ...inScripts, device)] : []),
  ];
}

function isUi({ folder }) {
  return folder === 'ui';
}

function refuse(files, ...patterns) {
  const rule = { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] };
  return { files: [files], rules: rule };
}

// packaging and authoring are left out here: they have messages of their own.
function own(may, message) {
  return { regex: `^#(?!(?:${['packaging', 'authoring', ...may].join('|')})(?:/|$))`, message };
}

// A path that climbs into another area would slip past the rules, which read `#area/…`.
function climbing(area) {
  const elsewhere = `^\\.\\./(?:\\.\\./|locale\\.ts|find-content\\.ts|(?:${folders.join('|')})/)`;
  return {
    regex: area === 'features' ? '^\\.\\./' : elsewhere,
    message: 'Write the path from src/, with #: #ui/…, #progress/… That is what the rules read.',
  };
}
