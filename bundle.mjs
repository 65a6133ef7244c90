import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('.', import.meta.url));

/** Packages that stay outside the bundle: they find files of their own beside themselves. */
const outside = ['puppeteer', '@sparticuz/chromium', 'harfbuzzjs', '@embedpdf/pdfium'];

/** CommonJS packages in the bundle ask for Node's modules by `require`. */
const banner =
  "import { createRequire as bundledRequire } from 'node:module';\nconst require = bundledRequire(import.meta.url);";

const pdfLib = join(root, 'node_modules', 'pdf-lib');

/** Takes pdf-lib from its TypeScript sources, which come with it: its own builds are written for engines without classes, `async` and `await`, and take a third longer. */
const fromSource = {
  name: 'pdf-lib from source',
  setup(build) {
    build.onResolve({ filter: /^pdf-lib$/ }, () => ({ path: join(pdfLib, 'src', 'index.ts') }));
    build.onResolve({ filter: /^src\// }, ({ path, importer, kind }) => {
      if (!importer.startsWith(pdfLib)) return undefined;
      return build.resolve(`./${path}`, { resolveDir: pdfLib, importer, kind });
    });
  },
};

/** Of puppeteer, only its connection is used; the whole takes twenty times as long to load. A name that isn't in that module is an error of the bundle. */
const onlyConnection = {
  name: 'only the connection of puppeteer',
  setup(build) {
    build.onResolve({ filter: /^puppeteer-core$/ }, ({ resolveDir, kind }) =>
      build.resolve('puppeteer-core/internal/cdp/Connection.js', { resolveDir, kind }),
    );
  },
};

/**
 * Puts the templates into the bundle as they are compiled, which saves each build that work.
 *
 * @param {typeof import('esbuild').build} build
 */
async function withTemplates(build) {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'scripts', 'templates', 'compile.ts')],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
  });
  const compiler = { exports: {} };
  new Function('module', 'exports', 'require', outputFiles[0].text)(
    compiler,
    compiler.exports,
    createRequire(import.meta.url),
  );
  const contents = compiler.exports.compiledModule(join(root, 'templates'));
  return {
    name: 'compiled templates',
    setup({ onLoad, onEnd }) {
      let isIn = false;
      onLoad({ filter: /[/\\]templates[/\\]compiled\.ts$/ }, () => {
        isIn = true;
        return { contents, loader: 'js' };
      });
      onEnd(() => (isIn ? {} : { errors: [{ text: 'Nothing asks for the compiled templates.' }] }));
    },
  };
}

/**
 * Bundles the program with its packages into a folder, unless that has been done: one file is read where there were five hundred, and a run starts a
 * quarter of a second earlier. Older files in the folder go.
 *
 * @param {string} folder
 */
async function bundle(folder) {
  const stamp = join(folder, '.bundled');
  const program = digestOf('bundle.mjs', 'package-lock.json', ...filesBelow('scripts', '.ts'));
  const made = `${program} ${digestOf(...filesBelow('templates', '.hbs'))}`;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === made) return;
  const { build } = await import('esbuild');
  rmSync(folder, { recursive: true, force: true });
  await build({
    entryPoints: ['cli', 'index'].map((entry) => join(root, 'scripts', `${entry}.ts`)),
    outdir: folder,
    bundle: true,
    splitting: true,
    external: outside,
    platform: 'node',
    plugins: [fromSource, onlyConnection, await withTemplates(build)],
    target: 'node20.19',
    // Or a pattern with \p{…} is made anew whenever it is come to.
    supported: { 'regexp-unicode-property-escapes': true },
    format: 'esm',
    banner: { js: banner },
    define: { HUIKAN_PROGRAM: JSON.stringify(program) },
    legalComments: 'linked',
    logLevel: 'warning',
  });
  writeFileSync(stamp, made);
}

/** Paths of the files of a folder and the folders in it, from the root. */
function filesBelow(folder, ending) {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(ending))
    .map((path) => join(folder, path))
    .sort();
}

/** Changes with the names and contents of files. */
function digestOf(...paths) {
  const hash = createHash('sha256');
  for (const path of paths) hash.update(path).update(readFileSync(join(root, path)));
  return hash.digest('hex');
}

const [folder = 'dist'] = process.argv.slice(2);
await bundle(resolve(root, folder));
