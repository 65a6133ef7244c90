import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);
import {
  commentText,
  comparisonSize,
  escapeText,
  factsIn,
  figureMarkdown,
  figureSetting,
  guardLine,
  inlineMarkdown,
  labelColumn,
  labelMarkdown,
  lineMarkdown,
  pointSetting,
  rankSetting,
  rowLines,
  sliceInlines,
  textMarkdown,
  timeSetting,
  trimInlines,
  yamlText
} from "./chunk-XGG7VFZN.js";
import {
  plainText
} from "./chunk-PDSPF4WO.js";
import {
  titleLines,
  tokensCss,
  widthInEm
} from "./chunk-XIX3QUZU.js";
import {
  bodyHeight,
  slideHeight
} from "./chunk-RVUIY2GX.js";

// scripts/deck/charts.ts
var bodyWidth = 1136;
var wholeHeight = 120;
var explanationLine = 39;
var explanationPitch = 40;
var explanationGap = 24;
function chartAddress(deck, slide) {
  return `${deck.name}-chart-${slide.number}.svg`;
}
async function deckCharts(deck, tokens) {
  const slides = deck.slides.filter(isDrawn);
  if (slides.length === 0) return /* @__PURE__ */ new Map();
  const { chartSvg } = await import("./svg-ZPCTN2Q6.js");
  return new Map(
    slides.map(
      (slide) => [chartAddress(deck, slide), chartSvg(shownChart(slide), tokens, chartRoom(deck, slide))]
    )
  );
}
function isDrawn(slide) {
  return slide.layout === "chart" || slide.layout === "share";
}
function shownChart(slide) {
  const { chart } = slide;
  if (slide.layout === "chart" || slide.whole === null || slide.whole.asOf !== chart.asOf) return chart;
  const series = chart.series.map((one) => ({ ...one, values: one.values.map((value) => ({ ...value, asOf: null })) }));
  return { ...chart, series, asOf: null };
}
function chartRoom({ ratio }, slide) {
  const lines = Math.ceil(widthInEm(plainText(slide.explanation)) / explanationLine);
  const below = lines === 0 ? 0 : lines * explanationPitch + explanationGap;
  const above = slide.layout === "share" && slide.whole !== null ? wholeHeight : 0;
  return { width: bodyWidth, height: bodyHeight(ratio) - above - below, medium: "screen" };
}

// scripts/deck/classes.ts
var widestLine = 11.4;
function classesOf(slide, room) {
  const manner = [...isTold(slide) ? ["told"] : [], ...hasLongTitle(slide) ? ["long-title"] : []];
  switch (slide.layout) {
    case "cover":
      return ["cover", ...isLong(slide) ? ["long"] : [], ...[...slide.ordinal].length > 2 ? ["hundreds"] : []];
    case "closing":
      return [slide.layout, ...isLong(slide) ? ["long"] : []];
    case "section":
      return ["divider"];
    case "agenda":
      return ["agenda", ...slide.items.length > 6 ? ["two", `r${Math.ceil(slide.numbered / 2)}`] : []];
    case "points": {
      const width = labelColumn(slide.items);
      const column = width > 0 ? [`w${width}`] : [];
      const [only, ...others] = slide.items;
      if (others.length === 0 && only?.label.length === 0) return ["points", "lone", ...manner];
      return ["points", pointSetting(slide.items, width, room), ...labelled(slide.items), ...column, ...manner];
    }
    case "figure":
      return ["figure", figureSetting([slide.figure], lengthOf(slide.explanation), false, room).size, ...manner];
    case "figures": {
      const dated = commonDate(slide.items) !== null;
      const { arrangement: arrangement2, size, column } = figureSetting(slide.items, lengthOf(slide.explanation), dated, room);
      return [
        "figures",
        arrangement2,
        size,
        ...arrangement2 === "rows" ? [column] : [],
        ...slide.items.length > 3 ? ["lean"] : [],
        ...manner
      ];
    }
    case "chart":
      return ["chart", ...manner];
    case "share":
      return ["share", ...manner];
    case "ranking":
      return ["ranking", ...rankSetting(slide.items, lengthOf(slide.explanation), room), ...manner];
    case "compare":
      return ["compare", comparisonSize([slide.before, slide.after]), ...manner];
    case "steps":
      return ["steps", ...arrangement(slide.items), ...labelled(slide.items), ...manner];
    case "timeline": {
      const times = timeSetting(slide.items);
      const arranged = times === null ? ["rows"] : [...arrangement(slide.items), ...times === "long" ? ["long"] : []];
      return ["timeline", ...arranged, ...labelled(slide.items), ...manner];
    }
    case "table":
      return ["table", tableSetting(slide), ...manner];
    case "quote":
      return ["quote", ...manner];
    case "picture":
      return ["picture", ...slide.picture.caption === null ? [] : ["captioned"], ...manner];
  }
}
function hasLongTitle({ title }) {
  return lengthOf(title) > 2 * 24.5;
}
function commonDate(items) {
  const [first] = items;
  return first !== void 0 && items.length > 1 && items.every(({ asOf }) => asOf === first.asOf) ? first.asOf : null;
}
function lengthOf(inlines) {
  return widthInEm(plainText(inlines));
}
function tableSetting({ rows }) {
  const lines = rows.reduce((sum, row) => sum + rowLines(row), 0);
  return lines <= 4 ? "roomy" : lines <= 5 ? "even" : "dense";
}
function labelled(items) {
  return items.every(({ label }) => label.length > 0) ? ["labelled"] : [];
}
function arrangement(items) {
  const longest = Math.max(...items.map(({ text }) => lengthOf(text)));
  const columns = items.length <= 4 && longest <= (items.length <= 3 ? 50 : 36);
  return [
    columns ? `c${items.length}` : "rows",
    ...items.length > 5 || !columns && items.length > 4 ? ["tight"] : []
  ];
}
function isTold({ layout, title }) {
  const quiet = layout === "points" || layout === "steps" || layout === "timeline" || layout === "table";
  return quiet && factsIn(title).length > 0;
}
function isLong({ title }) {
  const lines = titleLines(plainText(title), widestLine, 3);
  return lines.length > 3 || lines.some((line) => new RegExp("\\P{ASCII} \\P{ASCII}", "u").test(line));
}

// scripts/deck/title-markdown.ts
function titleMarkdown(title, measure, most) {
  const text = plainText(title);
  let broken = "";
  let from = 0;
  for (const line of titleLines(text, measure, most)) {
    const at = text.indexOf(line, from);
    if (at === -1) return inlineMarkdown(title);
    const gap = from === 0 ? "" : at > from ? " <br>" : "<br>";
    from = at + line.length;
    broken += gap + lineMarkdown(trimInlines(sliceInlines(title, at, from)));
  }
  return guardLine(broken);
}

// scripts/deck/markdown.ts
function pictureAddress(picture) {
  return picture.file.startsWith("assets/") ? picture.file : `assets/${picture.file}`;
}
function deckPictures(deck) {
  const pictures = deck.slides.flatMap((slide) => picturesOn(deck, slide));
  return [...new Map(pictures.map((picture) => [picture.file, picture])).values()];
}
function picturesOn({ emblem, background }, slide) {
  if (slide.layout === "picture") return [slide.picture];
  const shown = slide.layout === "cover" ? [background, emblem] : slide.layout === "closing" ? [background] : [];
  return shown.filter((picture) => picture !== null);
}
function deckMarkdown(deck, templates, tokens) {
  return templates.markdown("deck/deck", {
    language: deck.language,
    ratio: deck.ratio,
    title: yamlText(deck.title),
    footer: yamlText(escapeText(deck.shortTitle)),
    slides: deck.slides.map((slide) => ({
      classes: classesOf(slide, bodyHeight(deck.ratio)).join(" "),
      ceremonial: isField(slide),
      header: slide.kicker === "" ? null : yamlText(escapeText(slide.kicker)),
      body: templates.markdown(`deck/layouts/${slide.layout}`, {
        title: titleOf(slide),
        ...dataOf(slide, deck)
      }).trimEnd(),
      notes: commentText(slide.notes)
    })),
    style: deckStyle(deck, templates, tokens).trimEnd()
  });
}
function deckStyle({ ratio, slides }, templates, tokens) {
  const size = `:root {
  --slide-height: ${slideHeight(ratio)}px;
}
`;
  const elsewhere = ratio === "4:3" ? 'section:not([data-theme="huikan"]) {\n  zoom: 0.75;\n}\n' : "";
  const hundreds = slides.some((slide) => slide.layout === "cover" && [...slide.ordinal].length > 2) ? "section.cover.hundreds > p:nth-of-type(1) {\n  font-size: 220px;\n}\n" : "";
  return `${tokensCss(tokens, "screen")}${size}${templates.text("deck/theme.css")}${hundreds}${elsewhere}`;
}
function isField({ layout }) {
  return layout === "cover" || layout === "section" || layout === "closing";
}
function withStrongFigures(title) {
  return title.map(
    (inline) => inline.type === "ref" ? { type: "strong", children: [inline], place: inline.place } : inline
  );
}
function titleOf(slide) {
  switch (slide.layout) {
    case "cover":
    case "closing":
      return titleMarkdown(slide.title, isLong(slide) ? 14 : widestLine, 3);
    case "section":
      return titleMarkdown(slide.title, 12.4, 3);
    default: {
      const title = isTold(slide) ? withStrongFigures(slide.title) : slide.title;
      return hasLongTitle(slide) ? titleMarkdown(title, 33, 3) : titleMarkdown(title, 25.5, 2);
    }
  }
}
function dataOf(slide, deck) {
  switch (slide.layout) {
    case "cover": {
      const { ordinal, occasion, publisher, date } = slide;
      return {
        ordinal: textMarkdown(ordinal),
        occasion: textMarkdown(occasion),
        publisher: textMarkdown(publisher),
        date: textMarkdown(date),
        emblem: deck.emblem && imageOf(deck.emblem),
        background: deck.background && imageOf(deck.background)
      };
    }
    case "agenda": {
      const entries = slide.items.map(inlineMarkdown);
      return {
        numbered: entries.slice(0, slide.numbered).map((text, index) => ({ number: slide.first + index, text })),
        others: entries.slice(slide.numbered)
      };
    }
    case "section":
      return { ordinal: slide.ordinal };
    case "points":
    case "steps":
    case "timeline":
      return { items: slide.items.map(labelledData) };
    case "figure":
      return { figure: figureData(slide.figure), explanation: inlineMarkdown(slide.explanation) };
    case "figures": {
      const date = commonDate(slide.items);
      const items = date === null ? slide.items : slide.items.map((item) => ({ ...item, asOf: null }));
      return {
        items: items.map(figureData),
        explanation: inlineMarkdown(slide.explanation),
        date: date === null ? null : escapeText(date)
      };
    }
    case "compare":
      return { items: [slide.before, slide.after].map(figureData), explanation: inlineMarkdown(slide.explanation) };
    case "table":
      return {
        head: tableRow(slide.head),
        rule: `| ${slide.head.map((_, column) => rule(slide.alignments[column] ?? null)).join(" | ")} |`,
        rows: slide.rows.map(tableRow)
      };
    case "quote":
      return { quotation: slide.quotation.map(inlineMarkdown), attribution: inlineMarkdown(slide.attribution) };
    case "picture": {
      const { caption } = slide.picture;
      return {
        ...imageOf(slide.picture),
        caption: caption === null ? null : textMarkdown(caption)
      };
    }
    case "chart":
      return { ...chartData(slide, deck), explanation: inlineMarkdown(slide.explanation) };
    case "share":
      return {
        ...chartData(slide, deck),
        whole: slide.whole === null ? null : figureData(slide.whole),
        explanation: inlineMarkdown(slide.explanation)
      };
    case "ranking":
      return { items: rankData(slide.items), explanation: inlineMarkdown(slide.explanation) };
    case "closing":
      return { publisher: textMarkdown(slide.publisher), background: deck.background && imageOf(deck.background) };
  }
}
function chartData(slide, deck) {
  return { alternative: escapeText(slide.chart.alternative), source: chartAddress(deck, slide) };
}
function labelledData({ label, text }, index) {
  return {
    number: index + 1,
    label: label.length === 0 ? null : labelMarkdown(label, " "),
    text: inlineMarkdown(text)
  };
}
function figureData({ before, digits, after, label, asOf }) {
  return {
    number: figureMarkdown(before, digits, after),
    label: inlineMarkdown(label),
    asOf: asOf === null ? null : escapeText(asOf)
  };
}
var rankLines = [37, 17, 11, 8];
function rankData(items) {
  const measure = rankLines[items.length - 1] ?? rankLines[3];
  return items.map((item) => ({ ...figureData(item), label: titleMarkdown(item.label, measure, 2) }));
}
function tableRow(cells) {
  return `| ${cells.map(inlineMarkdown).join(" | ")} |`;
}
function rule(alignment) {
  return { left: ":--", center: ":-:", right: "--:", none: "---" }[alignment ?? "none"];
}
function imageOf(picture) {
  const source = encodeURI(pictureAddress(picture)).replace(/[()]/gu, (mark) => mark === "(" ? "%28" : "%29");
  return { alternative: escapeText(picture.alternative), source };
}

export {
  chartAddress,
  deckCharts,
  isDrawn,
  widestLine,
  classesOf,
  hasLongTitle,
  commonDate,
  isTold,
  isLong,
  pictureAddress,
  deckPictures,
  picturesOn,
  deckMarkdown
};
