import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { type Attack, type Bait, filled, usualSettings } from './attack.ts';
import { bytesMade } from './made-bytes.ts';

/** Bodies that share a topic: each topic is a deck of its own, which takes time. */
const bodiesInTopic = 14;

/** Puts harmless attacks into one report: their bodies as paragraphs of a few topics, their settings and files side by side. */
export function writeTogether(attacks: readonly Attack[], folder: string, bait: Bait): void {
  const bodies: string[] = [];
  const whole: string[] = [];
  let settings: Record<string, unknown> = parse(usualSettings);
  const put = (path: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content, { flag: 'wx' });
  };
  for (const file of attacks.flatMap(({ files }) => files)) {
    if ('link' in file) throw new Error(`${file.path} is a link and no harmless file.`);
    if ('made' in file) put(file.path, bytesMade(file.made, bait));
    else if (file.path === 'body') bodies.push(filled(file.text, bait));
    else if (/^\d\d-.*\.md$/.test(file.path)) whole.push(filled(file.text, bait));
    else if (file.path === 'settings' || file.path === 'report.yaml') {
      const own: Record<string, unknown> = parse(filled(file.text, bait));
      settings = { ...settings, ...own };
    } else if (file.path === 'terms.yaml') continue;
    else put(file.path, filled(file.text, bait));
  }
  for (let at = 0; at < bodies.length; at += bodiesInTopic) {
    whole.push(`---\ntitle: 专题\n---\n\n${bodies.slice(at, at + bodiesInTopic).join('\n\n')}\n`);
  }
  for (const [index, text] of whole.entries()) put(`${String(index + 1).padStart(2, '0')}-t${index}.md`, text);
  put('report.yaml', stringify(settings));
}
