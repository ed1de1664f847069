// What there is to install and to build: each step's inputs, output and command, in the order they are needed.
//
// name     of the step; other steps and the stamp go by it
// doing    said while it runs
// inputs   files and folders whose content decides whether the output is stale; `except` leaves some of them out
// output   the file or folder the step makes
// stamp    where it is noted what the output was made from, when not in `build/stamps/NAME.json`
// after    names of the steps whose output this one runs
// command  argv for this Node, given the path to make the output at; it is moved into place only when the command succeeds
// make     where one command will not do: an async function of that path and of `root` and `run`, which runs a command
// adopt    whether the output, though no stamp says so, is what the step would make; made by hand, say
// needs    who needs it: the command line, the server, the tests
import { install } from './install.mjs'

export const PURPOSES = ['cli', 'serve', 'test']

const BUILD_FILES = ['package-lock.json', 'scripts/ensure/steps.mjs']
const isTest = (path) => /\.(test|suite)\.tsx?$/.test(path)

const STEPS = [
  install,
  {
    name: 'dist',
    doing: 'compiling',
    inputs: ['src', 'tsconfig.json', 'tsconfig.build.json', ...BUILD_FILES],
    except: isTest,
    output: 'dist',
    after: ['install'],
    // Types are checked by `npm test`; here a type error must not keep anybody from their reports.
    command: (to) => [
      'node_modules/typescript/bin/tsc',
      '-p',
      'tsconfig.build.json',
      '--noCheck',
      '--outDir',
      to,
    ],
    needs: ['cli', 'serve', 'test'],
  },
  {
    name: 'gazetteer',
    doing: 'building the gazetteer',
    inputs: ['data/places', 'src/gazetteer', 'src/text/place-key.ts', ...BUILD_FILES],
    except: isTest,
    output: 'build/gazetteer.bin',
    after: ['dist'],
    command: (to) => ['dist/gazetteer/main.js', to],
    needs: ['cli', 'serve', 'test'],
  },
  {
    name: 'web',
    doing: 'building the web app',
    inputs: ['web', 'src/model', 'src/serve/http/shapes.ts', ...BUILD_FILES],
    except: isTest,
    output: 'build/web',
    after: ['install'],
    command: (to) => ['node_modules/vite/bin/vite.js', 'build', 'web', '--outDir', to, '--emptyOutDir'],
    needs: ['serve', 'test'],
  },
]

/** The steps that a purpose needs, in order. */
export function stepsFor(purpose) {
  return STEPS.filter((step) => step.needs.includes(purpose))
}
