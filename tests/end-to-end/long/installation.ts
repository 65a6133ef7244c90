import { execFile } from 'node:child_process';
import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { packageRoot } from '../../../scripts/config.ts';

/** Bundles the program into a package folder of its own below a folder, as an installation has one. Gives the path of the command line. */
export async function install(folder: string): Promise<string> {
  const root = join(folder, 'package');
  await mkdir(root);
  for (const part of ['package.json', 'templates', 'node_modules']) {
    await symlink(join(packageRoot(), part), join(root, part));
  }
  await promisify(execFile)(process.execPath, [join(packageRoot(), 'bundle.mjs'), join(root, 'dist')]);
  return join(root, 'dist', 'cli.js');
}
