import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);

// scripts/talk/change-messages.ts
var plural = (count, word) => `${count} ${word}${count === 1 ? "" : "s"}`;
var changeMessages = {
  releasing: (report) => ({ zh: `\u5B9A\u7248 ${report}`, en: `Freezing ${report}` }),
  released: (report, label, documents, pages, bytes) => ({
    zh: `${report}\uFF1A\u5DF2\u5B9A\u7248\u201C${label}\u201D\uFF0C\u6536\u5165 ${documents} \u4E2A\u5370\u5237\u6587\u4EF6\uFF0C\u5171 ${pages} \u9875\uFF08\u5F20\uFF09\uFF0C${bytes}`,
    en: `${report}: released \u201C${label}\u201D with ${plural(documents, "printed document")} of ${plural(pages, "page")}, ${bytes}`
  }),
  releasedTo: (folder) => ({
    zh: `  ${folder}\u3000\u8BF7\u968F\u5185\u5BB9\u4E00\u5E76\u5B58\u5165\u7248\u672C\u5E93`,
    en: `  ${folder}  keep it in version control with the content`
  }),
  comparing: (report, label) => ({
    zh: `\u6BD4\u8F83 ${report} \u4E0E\u7248\u672C\u201C${label}\u201D`,
    en: `Comparing ${report} with the release \u201C${label}\u201D`
  }),
  changed: (report, label, figures, passages) => ({
    zh: `${report}\uFF0C\u81EA\u201C${label}\u201D\u4EE5\u6765\uFF1A\u6570\u636E ${figures} \u5904\uFF0C\u6587\u5B57 ${passages} \u5904\u6709\u6539\u52A8`,
    en: `${report}, since \u201C${label}\u201D: ${plural(figures, "figure")} and ${plural(passages, "passage")} changed`
  }),
  unchanged: (report, label) => ({
    zh: `${report}\uFF0C\u81EA\u201C${label}\u201D\u4EE5\u6765\u6CA1\u6709\u6539\u52A8`,
    en: `${report}: nothing changed since \u201C${label}\u201D`
  }),
  looksChanged: (name, labels, slides) => ({
    zh: `  ${name}\u3000\u7B2C${inShort(labels, "\u3001")}${slides ? "\u5F20" : "\u9875"}\u4E0D\u540C`,
    en: `  ${name}  ${slides ? "slides" : "pages"} ${inShort(labels, ", ")} look different`
  }),
  sheetsAgain: (numbers, of) => {
    const count = numbers.length;
    const labels = numbers.map(String);
    return count === 0 ? { zh: `  \u5370\u5F20\u3000\u65E0\u987B\u91CD\u5370\uFF08\u6BCF\u518C ${of} \u5F20\uFF09`, en: `  press sheets  none of ${of} to print again` } : {
      zh: `  \u5370\u5F20\u3000\u987B\u91CD\u5370\u7B2C${inShort(labels, "\u3001")}\u5F20\uFF0C\u5171 ${count} \u5F20\uFF08\u6BCF\u518C ${of} \u5F20\uFF09`,
      en: `  press sheets  print ${inShort(labels, ", ")} again, ${count} of ${of}`
    };
  },
  changesWritten: (path) => ({ zh: `  ${path}`, en: `  ${path}` }),
  accepted: (label) => ({
    zh: `  \u4EE5\u4E0A\u6539\u52A8\u5DF2\u8BB0\u4E3A\u5904\u7406\u5B8C\u6BD5\uFF0C\u4E0B\u6B21\u4E0E\u201C${label}\u201D\u6BD4\u8F83\u65F6\u4E0D\u518D\u5217\u51FA`,
    en: `  these changes are noted as dealt with and won\u2019t be listed against \u201C${label}\u201D again`
  })
};
function inShort(labels, separator) {
  const runs = [];
  for (const label of labels) {
    const last = runs.at(-1);
    const before = last?.at(-1);
    const follows = before !== void 0 && /^\d+$/.test(label) && Number(label) === Number(before) + 1;
    if (last !== void 0 && follows) last.push(label);
    else runs.push([label]);
  }
  return runs.map((run) => run.length > 2 ? `${run[0]}\u2013${run.at(-1)}` : run.join(separator)).join(separator);
}

// scripts/talk/import-messages.ts
var plural2 = (count, word) => `${count} ${word}${count === 1 ? "" : "s"}`;
var importMessages = {
  importing: (names) => ({ zh: `\u5206\u6790 ${names}`, en: `Looking at ${names}` }),
  imported: (folder, isNew, topics, figures) => ({
    zh: `${isNew ? "\u5DF2\u5BFC\u5165" : "\u5DF2\u5408\u5E76\u5230"} ${folder}\uFF1A${topics} \u4E2A\u4E13\u9898\uFF0C\u6807\u51FA\u6570\u636E ${figures} \u5904`,
    en: `${isNew ? "Imported into" : "Merged into"} ${folder}: ${plural2(topics, "topic")}, ${plural2(figures, "figure")} marked`
  }),
  importedTopic: (file, title, sections, figures) => ({
    zh: `  ${file}\u3000${title}\uFF08${sections} \u8282\uFF0C${figures} \u5904\u6570\u636E\uFF09`,
    en: `  ${file}  ${title} (${plural2(sections, "section")}, ${plural2(figures, "figure")})`
  }),
  importEdits: (aside, edits) => ({
    zh: `\u6CA1\u6709\u6536\u5165\u7684\u6587\u5B57 ${aside} \u5904\uFF0C\u6587\u5B57\u6574\u7406 ${edits} \u5904`,
    en: `${plural2(aside, "passage")} set aside, ${plural2(edits, "edit")}`
  }),
  importRenamed: (from, to) => ({
    zh: `  ${from} \u6539\u540D\u4E3A ${to}`,
    en: `  ${from} is now ${to}`
  }),
  importRemoved: (path) => ({
    zh: `  ${path} \u5728\u65B0\u6765\u7A3F\u4E2D\u5DF2\u6CA1\u6709\uFF0C\u4E14\u672A\u7ECF\u6539\u52A8\uFF0C\u4E88\u4EE5\u79FB\u9664\uFF08\u539F\u6587\u4EF6\u5728 import/previous/\uFF09`,
    en: `  ${path} isn't in the new version and nobody edited it: removed (kept in import/previous/)`
  }),
  importChanges: (figures, passages, added, removed) => ({
    zh: `\u65B0\u6765\u7A3F\u7684\u6539\u52A8\uFF1A\u6570\u636E ${figures} \u5904\uFF0C\u6587\u5B57 ${passages} \u5904\uFF0C\u65B0\u589E\u4E13\u9898 ${added} \u4E2A\uFF0C\u5220\u53BB\u4E13\u9898 ${removed} \u4E2A`,
    en: `Changes of the new version: ${plural2(figures, "figure")}, ${plural2(passages, "passage")}, ${plural2(added, "topic")} added, ${removed} removed`
  }),
  importFigure: (file, before, after, sentence) => ({
    zh: `  ${file}\u3000${before} \u2192 ${after}\u3000${sentence}`,
    en: `  ${file}  ${before} \u2192 ${after}  ${sentence}`
  }),
  importMerged: () => ({ zh: "\u5408\u5E76\u987A\u5229\uFF0C\u6CA1\u6709\u51B2\u7A81", en: "Merged without conflicts" }),
  importConflicts: (count) => ({
    zh: `\u6709 ${count} \u5904\u51B2\u7A81\uFF0C\u5DF2\u5728\u6587\u4EF6\u4E2D\u6807\u51FA\uFF0C\u8BF7\u9010\u5904\u9009\u5B9A`,
    en: `${plural2(count, "conflict")}, marked in the files: choose one side of each`
  }),
  importedBefore: (folder) => ({
    zh: `${folder} \u4E2D\u5DF2\u662F\u8FD9\u4E00\u7248\u6765\u7A3F\uFF0C\u6CA1\u6709\u9700\u8981\u6539\u52A8\u4E4B\u5904`,
    en: `${folder} has this version already; nothing was changed`
  }),
  importDetails: (path) => ({ zh: `\u8BE6\u89C1 ${path}`, en: `Details: ${path}` }),
  notImported: () => ({
    zh: "\u6765\u7A3F\u6709\u9519\u8BEF\uFF0C\u6CA1\u6709\u5BFC\u5165\uFF0C\u539F\u6709\u6587\u4EF6\u4FDD\u6301\u4E0D\u53D8",
    en: "The sources have errors; nothing was imported and the old files stand"
  })
};

// scripts/talk/messages.ts
function size(bytes) {
  if (bytes < 1e3) return `${bytes} B`;
  if (bytes < 1e6) return `${Math.round(bytes / 1e3)} KB`;
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
function duration(milliseconds) {
  return `${(milliseconds / 1e3).toFixed(1)} s`;
}
var shownSpaces = (text) => text.replaceAll(" ", "\u2423").replaceAll("\u3000", "\u25A1").replaceAll("\n", "\u21B5").replaceAll(/[\p{Cc}\p{Cf}\p{Co}]/gu, "\u25AF");
var messages = {
  ...importMessages,
  ...changeMessages,
  reading: (report) => ({ zh: `\u8BFB\u53D6 ${report}`, en: `Reading ${report}` }),
  startingBrowser: () => ({ zh: "\u542F\u52A8\u6D4F\u89C8\u5668", en: "Starting the browser" }),
  printing: (done, all, name) => ({
    zh: `\u6392\u5370 ${done}/${all}\u3000${name}`,
    en: `Printing ${done}/${all}  ${name}`
  }),
  assembling: () => ({ zh: "\u62FC\u5408\u5168\u4E66", en: "Putting the books together" }),
  writing: () => ({ zh: "\u5199\u5165\u6587\u4EF6", en: "Writing files" }),
  built: (report, artefacts, time) => ({
    zh: `${report}\uFF1A\u751F\u6210 ${artefacts} \u4E2A\u6587\u4EF6\uFF0C\u7528\u65F6 ${time}`,
    en: `${report}: ${artefacts} files in ${time}`
  }),
  standing: (artefacts) => ({
    zh: `\u4E0A\u6B21\u751F\u6210\u4EE5\u6765\uFF0C\u5185\u5BB9\u3001\u6A21\u677F\u3001\u7A0B\u5E8F\u548C ${artefacts} \u4E2A\u6587\u4EF6\u90FD\u6CA1\u6709\u53D8\u5316\uFF0C\u65E0\u9700\u91CD\u65B0\u751F\u6210`,
    en: `Neither content, templates and program nor the ${artefacts} files have changed since the last build; nothing was made again`
  }),
  artefact: (path, extent, bytes, changed) => ({
    zh: `  ${path}\u3000${extent === null ? "" : `${extent.zh}\uFF0C`}${bytes}${changed ? "" : "\uFF08\u5185\u5BB9\u672A\u53D8\uFF09"}`,
    en: `  ${path}  ${extent === null ? "" : `${extent.en}, `}${bytes}${changed ? "" : " (unchanged)"}`
  }),
  pages: (count) => ({ zh: `${count} \u9875`, en: count === 1 ? "1 page" : `${count} pages` }),
  slides: (count) => ({ zh: `${count} \u5F20`, en: count === 1 ? "1 slide" : `${count} slides` }),
  setAside: (path, kept) => ({
    zh: `${path} \u5728\u4E0A\u6B21\u751F\u6210\u4E4B\u540E\u88AB\u4EBA\u6539\u8FC7\uFF0C\u5DF2\u53E6\u5B58\u4E3A ${kept}`,
    en: `${path} was edited by hand since the last build; it is kept as ${kept}`
  }),
  removed: (path) => ({
    zh: `${path} \u5DF2\u4E0D\u5C5E\u4E8E\u672C\u62A5\u544A\uFF0C\u4E88\u4EE5\u5220\u9664`,
    en: `${path} no longer belongs to the report and was removed`
  }),
  checked: (report, topics, facts) => ({
    zh: `${report}\uFF1A${topics} \u4E2A\u4E13\u9898\uFF0C${facts} \u5904\u6570\u636E\uFF0C\u68C0\u67E5\u901A\u8FC7`,
    en: `${report}: ${topics} topics, ${facts} figures, all in order`
  }),
  fixed: (place, before, after, code) => ({
    zh: `${place}\u3000${before === "" ? `\u8865\u4E0A\u201C${shownSpaces(after)}\u201D` : after === "" ? `\u5220\u53BB\u201C${shownSpaces(before)}\u201D` : `\u201C${shownSpaces(before)}\u201D\u6539\u4E3A\u201C${shownSpaces(after)}\u201D`}\u3000${code}`,
    en: `${place}  ${before === "" ? `added \u201C${shownSpaces(after)}\u201D` : after === "" ? `removed \u201C${shownSpaces(before)}\u201D` : `\u201C${shownSpaces(before)}\u201D is now \u201C${shownSpaces(after)}\u201D`}  ${code}`
  }),
  fixes: (report, count) => ({
    zh: `${report}\uFF1A${count === 0 ? "\u6CA1\u6709\u53EF\u4EE5\u81EA\u52A8\u6539\u6B63\u4E4B\u5904" : `\u81EA\u52A8\u6539\u6B63 ${count} \u5904`}`,
    en: `${report}: ${count === 0 ? "nothing to fix by itself" : `${count} ${count === 1 ? "place" : "places"} fixed`}`
  }),
  watching: (folder) => ({
    zh: `\u6B63\u5728\u5B88\u5019 ${folder}\uFF0C\u4FDD\u5B58\u6587\u4EF6\u5373\u91CD\u65B0\u68C0\u67E5\uFF1B\u6309 Ctrl+C \u7ED3\u675F`,
    en: `Watching ${folder}: saving a file checks it anew; Ctrl+C ends`
  }),
  previewing: (address) => ({
    zh: `\u9884\u89C8\u5DF2\u5728\u672C\u673A\u6253\u5F00\uFF1A${address}\u3000\u7528\u6D4F\u89C8\u5668\u6253\u5F00\u8FD9\u4E2A\u7F51\u5740\uFF1B\u6309 Ctrl+C \u7ED3\u675F`,
    en: `The preview is at ${address} on this machine: open it in a browser; Ctrl+C ends`
  }),
  saved: (paths) => ({
    zh: `\u2014\u2014 ${paths.join("\u3001")} \u6709\u6539\u52A8 \u2014\u2014`,
    en: `-- ${paths.join(", ")} changed --`
  }),
  sinceThen: (solved, fresh) => ({
    zh: `\u4E0E\u4E0A\u6B21\u76F8\u6BD4\uFF1A\u6D88\u9664 ${solved} \u6761\uFF0C\u65B0\u51FA\u73B0 ${fresh} \u6761`,
    en: `Since the last check: ${solved} gone, ${fresh} new`
  }),
  outputChecked: (report, files, figures) => ({
    zh: `${report}\uFF1A${files} \u4E2A\u6587\u4EF6\uFF0C${figures} \u5904\u6570\u636E\uFF0C\u68C0\u67E5\u901A\u8FC7`,
    en: `${report}: ${files} files, ${figures} figures, all in order`
  }),
  listed: (path, figures) => ({
    zh: `${figures} \u5904\u6570\u636E\u5DF2\u5199\u5165 ${path}`,
    en: `${figures} figures written to ${path}`
  }),
  signatures: (path, pages) => {
    const blanks = (4 - pages % 4) % 4;
    return {
      zh: `  ${path}\u3000${pages} \u9875\uFF0C${blanks === 0 ? "\u53EF\u76F4\u63A5\u6298\u6210\u9A91\u9A6C\u8BA2" : `\u9A91\u9A6C\u8BA2\u62FC\u7248\u65F6\u8865 ${blanks} \u4E2A\u7A7A\u767D\u9875`}`,
      en: `  ${path}  ${pages} pages, ${blanks === 0 ? "fit for saddle stitching as they are" : `saddle stitching adds ${blanks} blank ${blanks === 1 ? "page" : "pages"}`}`
    };
  },
  checkingOutput: (report) => ({
    zh: `\u68C0\u67E5 ${report} \u7684\u8F93\u51FA`,
    en: `Checking the output of ${report}`
  }),
  interrupted: () => ({ zh: "\u5DF2\u4E2D\u65AD\uFF0C\u539F\u6709\u6587\u4EF6\u4FDD\u6301\u4E0D\u53D8", en: "Interrupted; the old files stand" }),
  unchangedOutput: () => ({
    zh: "\u5185\u5BB9\u6709\u9519\u8BEF\uFF0C\u539F\u6709\u6587\u4EF6\u4FDD\u6301\u4E0D\u53D8",
    en: "The content has errors; the old files stand"
  })
};

export {
  size,
  duration,
  messages
};
