import type { Language } from '../diagnostics/diagnostic.ts';
import { changeMessages } from './change-messages.ts';
import { doctorMessages } from './doctor-messages.ts';
import { importMessages } from './import-messages.ts';

/** A sentence for people in both languages. */
export type Message = Readonly<Record<Language, string>>;

/** Bytes for people: `812 KB`, `3.4 MB`, `1.8 GB`. */
export function size(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} KB`;
  if (bytes < 1_000_000_000) return `${(bytes / 1_000_000).toFixed(1)} MB`;
  return `${(bytes / 1_000_000_000).toFixed(1)} GB`;
}

/** Milliseconds for people: `0.8 s`. */
export function duration(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

/** Spaces and line ends, which nobody sees, as signs. */
const shownSpaces = (text: string): string =>
  text
    .replaceAll(' ', '␣')
    .replaceAll('\u3000', '□')
    .replaceAll('\n', '↵')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Co}]/gu, '▯');

export const messages = {
  ...importMessages,
  ...changeMessages,
  ...doctorMessages,
  reading: (report: string): Message => ({ zh: `读取 ${report}`, en: `Reading ${report}` }),
  startingBrowser: (): Message => ({ zh: '启动浏览器', en: 'Starting the browser' }),
  printing: (done: number, all: number, name: string): Message => ({
    zh: `排印 ${done}/${all}　${name}`,
    en: `Printing ${done}/${all}  ${name}`,
  }),
  assembling: (): Message => ({ zh: '拼合全书', en: 'Putting the books together' }),
  writing: (): Message => ({ zh: '写入文件', en: 'Writing files' }),
  built: (report: string, artefacts: number, time: string): Message => ({
    zh: `${report}：生成 ${artefacts} 个文件，用时 ${time}`,
    en: `${report}: ${artefacts} files in ${time}`,
  }),
  rebuilt: (report: string, artefacts: number, changed: number, time: string): Message => ({
    zh: `${report}：共 ${artefacts} 个文件，更新 ${changed} 个，用时 ${time}`,
    en: `${report}: ${changed} of ${artefacts} files updated in ${time}`,
  }),
  standing: (artefacts: number): Message => ({
    zh: `上次生成以来，内容、模板、程序和 ${artefacts} 个文件都没有变化，无需重新生成`,
    en: `Neither content, templates and program nor the ${artefacts} files have changed since the last build; nothing was made again`,
  }),
  artefact: (path: string, extent: Message | null, bytes: string, changed: boolean): Message => ({
    zh: `  ${path}　${extent === null ? '' : `${extent.zh}，`}${bytes}${changed ? '' : '（内容未变）'}`,
    en: `  ${path}  ${extent === null ? '' : `${extent.en}, `}${bytes}${changed ? '' : ' (unchanged)'}`,
  }),
  pages: (count: number): Message => ({ zh: `${count} 页`, en: count === 1 ? '1 page' : `${count} pages` }),
  slides: (count: number): Message => ({ zh: `${count} 张`, en: count === 1 ? '1 slide' : `${count} slides` }),
  setAside: (path: string, kept: string): Message => ({
    zh: `${path} 在上次生成之后被人改过，已另存为 ${kept}`,
    en: `${path} was edited by hand since the last build; it is kept as ${kept}`,
  }),
  removed: (path: string): Message => ({
    zh: `${path} 已不属于本报告，予以删除`,
    en: `${path} no longer belongs to the report and was removed`,
  }),
  checked: (report: string, topics: number, facts: number): Message => ({
    zh: `${report}：${topics} 个专题，${facts} 处数据，检查通过`,
    en: `${report}: ${topics} topics, ${facts} figures, all in order`,
  }),
  fixed: (place: string, before: string, after: string, code: string): Message => ({
    zh: `${place}　${before === '' ? `补上“${shownSpaces(after)}”` : after === '' ? `删去“${shownSpaces(before)}”` : `“${shownSpaces(before)}”改为“${shownSpaces(after)}”`}　${code}`,
    en: `${place}  ${before === '' ? `added “${shownSpaces(after)}”` : after === '' ? `removed “${shownSpaces(before)}”` : `“${shownSpaces(before)}” is now “${shownSpaces(after)}”`}  ${code}`,
  }),
  fixes: (report: string, count: number): Message => ({
    zh: `${report}：${count === 0 ? '没有可以自动改正之处' : `自动改正 ${count} 处`}`,
    en: `${report}: ${count === 0 ? 'nothing to fix by itself' : `${count} ${count === 1 ? 'place' : 'places'} fixed`}`,
  }),
  watching: (folder: string, purpose: 'check' | 'build'): Message => ({
    zh: `正在守候 ${folder}，保存文件即重新${purpose === 'check' ? '检查' : '生成'}；按 Ctrl+C 结束`,
    en: `Watching ${folder}: saving a file ${purpose === 'check' ? 'checks' : 'builds'} it anew; Ctrl+C ends`,
  }),
  incompleteAddress: (): Message => ({
    zh: '网址不完整。请打开终端里显示的完整网址；预览重新启动后，网址也随之更换。',
    en: 'The address is incomplete. Open the whole address that the terminal shows; it is another one whenever the preview starts.',
  }),
  previewing: (address: string): Message => ({
    zh: `预览已在本机打开：${address}　用浏览器打开这个网址；按 Ctrl+C 结束`,
    en: `The preview is at ${address} on this machine: open it in a browser; Ctrl+C ends`,
  }),
  saved: (paths: readonly string[]): Message => ({
    zh: `—— ${paths.join('、')} 有改动 ——`,
    en: `-- ${paths.join(', ')} changed --`,
  }),
  sinceThen: ({ gone, fresh, changed }: Readonly<Record<'gone' | 'fresh' | 'changed', number>>): Message => ({
    zh: `与上次相比：问题消除 ${gone} 条，新出现 ${fresh} 条${changed === 0 ? '' : `，内容有变 ${changed} 条`}`,
    en: `Since last time: ${gone} ${gone === 1 ? 'problem' : 'problems'} gone, ${fresh} new${changed === 0 ? '' : `, ${changed} changed`}`,
  }),
  outputChecked: (report: string, files: number, figures: number): Message => ({
    zh: `${report}：${files} 个文件，${figures} 处数据，检查通过`,
    en: `${report}: ${files} files, ${figures} figures, all in order`,
  }),
  listed: (path: string, figures: number): Message => ({
    zh: `${figures} 处数据已写入 ${path}`,
    en: `${figures} figures written to ${path}`,
  }),
  signatures: (path: string, pages: number): Message => {
    const blanks = (4 - (pages % 4)) % 4;
    return {
      zh: `  ${path}　${pages} 页，${blanks === 0 ? '可直接折成骑马订' : `骑马订拼版时补 ${blanks} 个空白页`}`,
      en: `  ${path}  ${pages} pages, ${blanks === 0 ? 'fit for saddle stitching as they are' : `saddle stitching adds ${blanks} blank ${blanks === 1 ? 'page' : 'pages'}`}`,
    };
  },
  checkingOutput: (report: string): Message => ({
    zh: `检查 ${report} 的输出`,
    en: `Checking the output of ${report}`,
  }),
  interrupted: (): Message => ({ zh: '已中断，原有文件保持不变', en: 'Interrupted; the old files stand' }),
  unchangedOutput: (): Message => ({
    zh: '内容有错误，原有文件保持不变',
    en: 'The content has errors; the old files stand',
  }),
} as const;
