import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { packageRoot } from '../scripts/config.ts';

const read = (path: string): string => readFileSync(join(packageRoot(), path), 'utf8');

const names = z.record(z.string(), z.string());
const manifest = z
  .object({ dependencies: names, devDependencies: names, scripts: names })
  .parse(JSON.parse(read('package.json')));

const locked = z
  .object({
    packages: z.record(
      z.string(),
      z.looseObject({
        version: z.string().optional(),
        license: z.string().optional(),
        integrity: z.string().optional(),
        resolved: z.string().optional(),
        hasInstallScript: z.boolean().optional(),
      }),
    ),
  })
  .parse(JSON.parse(read('package-lock.json'))).packages;

/** A row of a table of packages. */
interface Row {
  readonly name: string;
  readonly reason: string;
  readonly licence: string;
  readonly size: string;
  readonly script: string;
}

const page = read('docs/supply-chain.md');

/** The rows of a table, by the heading it stands below. */
function tableBelow(heading: string): readonly Row[] {
  const [, section = ''] = page.split(`## ${heading}\n`);
  const [part = ''] = section.split('\n## ');
  return [...part.matchAll(/^\| `([^`]+)` \| ([^|]+) \| ([^|]+) \| ([^|]+) \| ([^|]+) \|$/gm)].map(
    ([, name = '', reason = '', licence = '', size = '', script = '']) => ({ name, reason, licence, size, script }),
  );
}

const atWork = tableBelow('At work');
const forDevelopment = tableBelow('For development');

describe('docs/supply-chain.md', () => {
  it('has every direct dependency and no other', () => {
    expect(atWork.map(({ name }) => name)).toEqual(Object.keys(manifest.dependencies));
    expect(forDevelopment.map(({ name }) => name)).toEqual(Object.keys(manifest.devDependencies));
  });

  it('says the licence that each states, and a size', () => {
    const told = [...atWork, ...forDevelopment].map(({ name, licence }) => `${name}: ${licence}`);
    const stated = [...atWork, ...forDevelopment].map(
      ({ name }) => `${name}: ${locked[`node_modules/${name}`]?.license}`,
    );
    expect(told).toEqual(stated);
    expect([...atWork, ...forDevelopment].filter(({ size }) => !/^\d+(\.\d)? [MK]B$/.test(size))).toEqual([]);
  });

  it('explains every install script, of whatever package', () => {
    const having = Object.entries(locked).filter(([, { hasInstallScript }]) => hasInstallScript === true);
    const explained = [...atWork, ...forDevelopment].filter(({ script }) => script !== 'none').map(({ name }) => name);
    expect(having.map(([path]) => path.replace(/^.*node_modules\//, '')).sort()).toEqual(explained.sort());
    const [, below = ''] = page.split('## Install scripts\n');
    for (const name of explained) expect(below).toContain(`- \`${name}\` `);
  });

  it('tells the version of the embedded browser that is locked', () => {
    expect(page).toContain(
      `\`@sparticuz/chromium\` ${locked['node_modules/@sparticuz/chromium']?.version} was published`,
    );
  });
});

describe('package-lock.json', () => {
  const packages = Object.entries(locked).filter(([path]) => path !== '');

  it('names no registry', () => {
    expect(packages.length).toBeGreaterThan(100);
    expect(packages.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
    expect(read('package-lock.json')).not.toMatch(/"https?:\/\/[^"]*\.tgz"/);
    expect(read('.npmrc')).toContain('omit-lockfile-registry-resolved=true');
  });

  it('has a strong digest of every package', () => {
    const weak = packages.filter(([, { integrity = '' }]) => !integrity.startsWith('sha512-'));
    expect(weak.map(([path]) => path)).toEqual([]);
  });
});

describe('the bill of materials', () => {
  it('is made from the lock file without network, and has every direct dependency', () => {
    const env = { ...process.env, npm_config_offline: 'true' };
    const text = execFileSync('npm', ['run', '-s', 'sbom'], {
      cwd: packageRoot(),
      env,
      encoding: 'utf8',
      maxBuffer: 1e8,
    });
    const bill = z
      .object({
        bomFormat: z.literal('CycloneDX'),
        components: z.array(
          z.object({ name: z.string(), hashes: z.array(z.object({ alg: z.literal('SHA-512') })).min(1) }),
        ),
      })
      .parse(JSON.parse(text));
    const listed = new Set(bill.components.map(({ name }) => name));
    const direct = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.devDependencies)];
    expect(direct.filter((name) => !listed.has(name))).toEqual([]);
    expect(manifest.scripts['sbom']).toContain('--package-lock-only');
  });
});
