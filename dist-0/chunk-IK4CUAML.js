import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);

// scripts/chart/alternative.ts
var kindNames = {
  bar: "\u6761\u5F62\u56FE",
  column: "\u67F1\u5F62\u56FE",
  stacked: "\u5806\u53E0\u67F1\u5F62\u56FE",
  line: "\u6298\u7EBF\u56FE",
  share: "\u6784\u6210\u56FE"
};
function alternativeOf(chart, whole = "") {
  const { kind, categories, series, asOf } = chart;
  const date = asOf === null ? "" : `\uFF08${asOf}\uFF09`;
  const opening = whole === "" ? "" : `${whole}\uFF0C\u5176\u4E2D`;
  const said = categories.map((_, index) => categoryText(chart, series, index)).join(whole === "" ? "\uFF1B" : "\u3001");
  return `${kindNames[kind]}${date}\uFF1A${opening}${said}\u3002`;
}
function categoryText({ categories, asOf }, series, index) {
  const category = categories[index] ?? "";
  const said = ({ text, percentage, asOf: own }) => `${text}${percentage === void 0 ? "" : `\uFF08\u5360${percentage}\uFF09`}${asOf === null && own !== null ? `\uFF08${own}\uFF09` : ""}`;
  const values = series.map(({ name, values: all }) => {
    const value = all[index];
    return value === void 0 ? "" : series.length > 1 ? `${name}${said(value)}` : said(value);
  });
  return series.length > 1 ? `${category}\uFF0C${values.join("\u3001")}` : `${category}${values.join("")}`;
}

export {
  kindNames,
  alternativeOf
};
