import { describe, expect, it } from 'vitest';
import { readTrace, shellLibraries } from '../../scripts/browser/libraries.ts';

describe('the libraries of the embedded shell', () => {
  it('are read off the loader’s trace, each once', () => {
    const trace = [
      '\tlinux-vdso.so.1 (0x00007ffd)',
      '\tlibnss3.so => not found',
      '\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f38)',
      '\tlibnss3.so => not found',
      '\t/lib64/ld-linux-x86-64.so.2 (0x00007f38)',
    ].join('\n');
    expect(readTrace(trace)).toEqual({ found: ['libc.so.6'], lacking: ['libnss3.so'] });
    expect(readTrace('')).toEqual({ found: [], lacking: [] });
  });

  it('are all there between system and package, as the shell starts', async () => {
    const { system, own, lacking } = await shellLibraries(new AbortController().signal);
    expect(lacking).toEqual([]);
    expect(system).toContain('libc.so.6');
    expect([...system, ...own]).toContain('libnss3.so');
  });
});
