import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);

// scripts/content/text.ts
function plainText(inlines) {
  return inlines.map(textOf).join("");
}
function textOf(inline) {
  switch (inline.type) {
    case "text":
    case "code":
      return inline.value;
    case "fact":
    case "ref":
      return inline.text;
    case "break":
      return " ";
    case "see":
      return "";
    default:
      return plainText(inline.children);
  }
}
function* walkInlines(inlines) {
  for (const inline of inlines) {
    yield inline;
    if ("children" in inline) yield* walkInlines(inline.children);
  }
}
function* allSections(report) {
  if (report.foreword !== null) yield* withSubsections(report.foreword);
  for (const topic of report.topics) {
    for (const section of [topic.lead, ...topic.sections, ...topic.next === null ? [] : [topic.next]]) {
      yield* withSubsections(section);
    }
  }
}
function* withSubsections(section) {
  yield section;
  for (const inner of section.sections) yield* withSubsections(inner);
}
function* allBlocks(flow) {
  for (const item of flow) {
    if (item.type === "slide") {
      yield* allBlocks(item.blocks);
      yield* allBlocks(item.notes ?? []);
      continue;
    }
    if (item.type === "pull") continue;
    if (item.type === "chart" || item.type === "side") {
      yield* allBlocks(item.blocks);
      continue;
    }
    if (item.type === "summary") continue;
    if (item.type === "exhibit") {
      yield item.shown;
      continue;
    }
    yield item;
    if (item.type === "list") for (const { blocks } of item.items) yield* allBlocks(blocks);
    if (item.type === "quotation") yield* allBlocks(item.blocks);
  }
}
function inlinesOf(block) {
  if (block.type === "paragraph") return block.children;
  if (block.type === "table") return [block.head, ...block.rows].flat().flatMap((cell) => cell.children);
  return [];
}
function* inlinesOfSection(section) {
  yield* walkInlines(section.title);
  for (const item of section.flow) {
    if (item.type === "slide" || item.type === "chart" || item.type === "exhibit" || item.type === "side") {
      yield* walkInlines(item.title);
    }
    if (item.type === "exhibit") yield* walkInlines(item.note);
  }
  for (const block of allBlocks(section.flow)) yield* walkInlines(inlinesOf(block));
}
function placedTexts(report) {
  const { settings, topics } = report;
  const texts = [];
  const add = (value, place) => {
    if (value !== null && value !== "") texts.push({ value, place });
  };
  const { title, subtitle, publisher, occasion, source, imprint, cover } = settings;
  const placeOf = (key) => settings.places.get(key) ?? settings.place;
  for (const [key, value] of Object.entries({ title, subtitle, publisher, occasion, source })) add(value, placeOf(key));
  for (const [key, value] of Object.entries(cover)) add(value, placeOf(`cover.${key}`));
  for (const [index, { label, value }] of imprint.entries()) add(`${label}${value}`, placeOf(`imprint.${index}`));
  for (const topic of topics) {
    add(topic.title, topic.place);
    if (topic.shortTitle !== topic.title) add(topic.shortTitle, topic.place);
  }
  for (const section of allSections(report)) {
    for (const inline of inlinesOfSection(section)) {
      if (inline.type === "text" || inline.type === "code") add(inline.value, inline.place);
      if (inline.type === "fact") {
        const { of, asOf, source: origin } = inline.attributes;
        for (const value of [inline.text, of, asOf, origin]) add(value, inline.place);
      }
    }
    for (const item of section.flow) if (item.type === "pull") add(item.label, item.place);
    for (const block of allBlocks(section.flow)) if (block.type === "picture") add(block.caption, block.place);
  }
  return texts;
}

export {
  plainText,
  allSections,
  allBlocks,
  inlinesOfSection,
  placedTexts
};
