import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);
import {
  kind
} from "./chunk-AQ7QJ6U6.js";
import {
  __export
} from "./chunk-WYZCE5GW.js";

// scripts/diagnostics/catalogue/output.ts
var output_exports = {};
__export(output_exports, {
  noOutput: () => noOutput,
  outputChanged: () => outputChanged,
  outputMissing: () => outputMissing
});
var noOutput = kind({
  code: "output-none",
  severity: "error",
  zh: ({ folder }) => ({
    message: `${folder} \u4E2D\u6CA1\u6709\u53EF\u68C0\u67E5\u7684\u8F93\u51FA\uFF1A\u627E\u4E0D\u5230\u80FD\u8BFB\u7684 manifest.json\u3002`,
    hint: "\u5148\u8FD0\u884C huikan build\uFF0C\u6216\u7528 --out \u6307\u660E\u8F93\u51FA\u76EE\u5F55\u3002"
  }),
  en: ({ folder }) => ({
    message: `${folder} has no output to check: there is no manifest.json that can be read.`,
    hint: "Run huikan build first, or name the output folder with --out."
  })
});
var outputMissing = kind({
  code: "output-missing",
  severity: "error",
  zh: () => ({
    message: "manifest.json \u4E2D\u5217\u6709\u8FD9\u4E2A\u6587\u4EF6\uFF0C\u4F46\u5B83\u4E0D\u5728\u8F93\u51FA\u76EE\u5F55\u91CC\u3002",
    hint: "\u91CD\u65B0\u751F\u6210\uFF0C\u6216\u627E\u56DE\u6587\u4EF6\u3002"
  }),
  en: () => ({
    message: "The manifest names this file, but it isn\u2019t in the output folder.",
    hint: "Build again, or bring the file back."
  })
});
var outputChanged = kind({
  code: "output-changed",
  severity: "warning",
  zh: () => ({
    message: "\u6587\u4EF6\u4E0E\u751F\u6210\u65F6\u4E0D\u540C\uFF08SHA-256 \u4E0D\u7B26\uFF09\u3002",
    hint: "\u5982\u679C\u662F\u6709\u610F\u4FEE\u6539\uFF0C\u4EA4\u4ED8\u524D\u8BF7\u9010\u9875\u6838\u5BF9\uFF1B\u5426\u5219\u8BF7\u91CD\u65B0\u751F\u6210\u3002\u6539\u8FC7\u7684\u6587\u4EF6\u4E0D\u4F1A\u88AB\u8986\u76D6\uFF0C\u4F1A\u53E6\u5B58\u3002"
  }),
  en: () => ({
    message: "The file isn\u2019t the one that was built: its SHA-256 differs.",
    hint: "If it was changed on purpose, read it through before it goes out; otherwise build again. A changed file isn\u2019t overwritten but set aside."
  })
});

// scripts/diagnostics/catalogue/pdf.ts
var pdf_exports = {};
__export(pdf_exports, {
  brokenFile: () => brokenFile,
  colourLeft: () => colourLeft,
  figureWithoutText: () => figureWithoutText,
  fontNotEmbedded: () => fontNotEmbedded,
  linkTarget: () => linkTarget,
  type3Font: () => type3Font
});
var linkTarget = kind({
  code: "pdf-link-target",
  severity: "error",
  zh: ({ detail }) => ({
    message: `\u6709\u4E00\u5904\u94FE\u63A5\u6307\u5411\u201C${detail}\u201D\uFF0C\u4F46\u5168\u4E66\u6CA1\u6709\u8FD9\u4E2A\u4F4D\u7F6E\u3002`,
    hint: "\u6838\u5BF9\u94FE\u63A5\u6240\u5199\u7684\u6807\u8BC6\uFF1B\u5982\u7528\u4E86\u81EA\u5B9A\u4E49\u6A21\u677F\uFF0C\u786E\u8BA4\u76EE\u6807\u9875\u5217\u51FA\u4E86\u8BE5\u6807\u8BC6\uFF08\u89C1 docs/printed-parts.md\uFF09\u3002"
  }),
  en: ({ detail }) => ({
    message: `A link leads to \u201C${detail}\u201D, which the document doesn't have.`,
    hint: "Check the id that the link names; in a template of your own, see that the target lists it (docs/printed-parts.md)."
  })
});
var type3Font = kind({
  code: "pdf-type3-font",
  severity: "error",
  zh: ({ detail }) => ({
    message: `\u6709\u4E00\u4E2A Type 3 \u5B57\u4F53${detail === "" ? "" : `\uFF08${detail}\uFF09`}\uFF0C\u5370\u5382\u4E00\u822C\u4E0D\u6536\uFF1B\u591A\u7531\u7F3A\u5C11\u7684\u5B57\u91CD\u88AB\u6D4F\u89C8\u5668\u63CF\u7C97\uFF0C\u6216\u7528\u4E86\u53EF\u53D8\u5B57\u4F53\u3001CFF \u8F6E\u5ED3\u5B57\u4F53\u6240\u81F4\u3002`,
    hint: "\u6BCF\u4E2A\u5B57\u91CD\u7528\u4E00\u4E2A\u9759\u6001 TTF \u6587\u4EF6\uFF0C\u5E76\u5728\u6A21\u677F\u4E2D\u58F0\u660E\u6240\u7528\u7684\u6BCF\u4E2A\u5B57\u91CD\u3002"
  }),
  en: ({ detail }) => ({
    message: `There is a Type 3 font${detail === "" ? "" : ` (${detail})`}, which print shops refuse; it comes from synthesized bold, a variable font or CFF outlines.`,
    hint: "Use a static TTF file for each weight, and declare every weight that the template uses."
  })
});
var fontNotEmbedded = kind({
  code: "pdf-font-not-embedded",
  severity: "error",
  zh: ({ detail }) => ({
    message: `\u6CA1\u6709\u5D4C\u5165\u5B57\u4F53 ${detail}\uFF0C\u6362\u4E00\u53F0\u673A\u5668\u6253\u5F00\u6216\u5370\u5237\u65F6\u5B57\u5F62\u4F1A\u53D8\u3002`,
    hint: "\u6539\u7528\u5141\u8BB8\u5D4C\u5165\u7684\u5B57\u4F53\u3002"
  }),
  en: ({ detail }) => ({
    message: `The font ${detail} isn't embedded: the text will look different elsewhere.`,
    hint: "Use a font whose licence lets it be embedded."
  })
});
var figureWithoutText = kind({
  code: "pdf-figure-without-text",
  severity: "warning",
  zh: () => ({
    message: "\u6709\u4E00\u5E45\u56FE\u6CA1\u6709\u66FF\u4EE3\u6587\u5B57\uFF0C\u8BFB\u5C4F\u8F6F\u4EF6\u8BFB\u4E0D\u51FA\u3002",
    hint: '\u7ED9\u56FE\u7247\u5199\u66FF\u4EE3\u6587\u5B57\uFF1A![\u66FF\u4EE3\u6587\u5B57](\u56FE\u7247)\uFF1B\u6A21\u677F\u91CC\u7684\u56FE\u5F62\u7528 role="img" \u548C aria-label\u3002'
  }),
  en: () => ({
    message: "A figure has no alternative text, so screen readers are silent about it.",
    hint: 'Write one: ![text](picture); in templates, use role="img" with aria-label.'
  })
});
var brokenFile = kind({
  code: "pdf-broken",
  severity: "error",
  zh: ({ detail }) => ({
    message: `\u6587\u4EF6\u7ED3\u6784\u6709\u8BEF\uFF1A${detail}\u3002`,
    hint: "\u5982\u679C\u6587\u4EF6\u672A\u7ECF\u6539\u52A8\uFF0C\u8FD9\u662F\u4F1A\u520A\u7A0B\u5E8F\u81EA\u8EAB\u7684\u95EE\u9898\uFF0C\u8BF7\u9644\u4E0A\u62A5\u544A\u5185\u5BB9\u53CD\u9988\uFF1B\u751F\u6210\u65F6\u65E7\u7684\u8F93\u51FA\u4E0D\u4F1A\u6539\u52A8\u3002"
  }),
  en: ({ detail }) => ({
    message: `The file is put together wrongly: ${detail}.`,
    hint: "If nobody has changed the file, this is a fault of Huikan itself: please report it with the content. A build leaves the old output untouched."
  })
});
var colourLeft = kind({
  code: "pdf-colour-left",
  severity: "warning",
  zh: ({ detail }) => ({
    message: `\u6587\u4EF6\u8981\u6C42\u5370\u6210\u9ED1\u767D\uFF0C\u4F46\u4ECD\u6709\u5F69\u8272\u5185\u5BB9\uFF08${detail}\uFF09\uFF0C\u65E0\u6CD5\u8F6C\u6362\u3002`,
    hint: "\u8BF7\u628A\u8FD9\u5E45\u56FE\u7247\u5148\u8F6C\u6210\u7070\u5EA6\u518D\u653E\u5165\u62A5\u544A\uFF1B\u81EA\u5B9A\u4E49\u6A21\u677F\u4E2D\u4E0D\u8981\u4F7F\u7528\u590D\u6742\u7684\u6E10\u53D8\u548C\u989C\u8272\u7A7A\u95F4\u3002"
  }),
  en: ({ detail }) => ({
    message: `The file is to be without colours, but some are left (${detail}) that can't be converted.`,
    hint: "Make the picture grey before putting it into the report; templates of your own should do without complex gradients and colour spaces."
  })
});

// scripts/diagnostics/catalogue/preflight.ts
var preflight_exports = {};
__export(preflight_exports, {
  accessibility: () => accessibility,
  documentDescription: () => documentDescription,
  figureElsewhere: () => figureElsewhere,
  foreignFont: () => foreignFont,
  lowResolution: () => lowResolution,
  missingGlyph: () => missingGlyph,
  notTagged: () => notTagged,
  pageBoxes: () => pageBoxes,
  pageLabel: () => pageLabel,
  unreadable: () => unreadable
});
var foreignFont = kind({
  code: "pdf-foreign-font",
  severity: "warning",
  zh: ({ detail }) => ({
    message: `\u7528\u4E86\u5B57\u4F53 ${detail}\uFF0C\u5B83\u4E0D\u5728\u672C\u62A5\u544A\u4E3B\u9898\u6240\u7528\u7684\u5B57\u4F53\u4E4B\u5185\uFF1B\u591A\u4E3A\u67D0\u4E2A\u5B57\u7B26\u5728\u4E3B\u9898\u5B57\u4F53\u4E2D\u6CA1\u6709\u5B57\u5F62\u3002`,
    hint: "\u6362\u7528\u4E3B\u9898\u4E2D\u7684\u5B57\u4F53\uFF0C\u6216\u5728\u6A21\u677F\u91CC\u786E\u8BA4\u8FD9\u662F\u6709\u610F\u4E3A\u4E4B\u3002"
  }),
  en: ({ detail }) => ({
    message: `The font ${detail} is none of the families of the report's theme; mostly a character has no glyph in them.`,
    hint: "Use a family of the theme, or see that the template means it."
  })
});
var missingGlyph = kind({
  code: "pdf-missing-glyph",
  severity: "error",
  zh: ({ detail }) => ({
    message: `\u5B57\u4F53 ${detail} \u4E2D\u7F3A\u5C11\u8FD9\u4E00\u9875\u7528\u5230\u7684\u5B57\u5F62\uFF0C\u5370\u51FA\u6765\u662F\u7A7A\u6846\u6216\u7A7A\u767D\u3002`,
    hint: "\u6539\u7528\u5B57\u4F53\u4E2D\u6709\u7684\u5B57\uFF0C\u6216\u6362\u4E00\u4E2A\u6536\u5B57\u66F4\u5168\u7684\u5B57\u4F53\u3002"
  }),
  en: ({ detail }) => ({
    message: `The font ${detail} lacks a glyph that this page shows: it prints as an empty box or nothing.`,
    hint: "Use a character that the font has, or a font with more characters."
  })
});
var pageBoxes = kind({
  code: "pdf-boxes",
  severity: "error",
  zh: ({ detail }) => ({
    message: `\u9875\u9762\u6846\u6709\u8BEF\uFF1A${detail}\u3002\u5370\u5382\u636E\u6B64\u88C1\u5207\uFF0C\u4F1A\u88C1\u9519\u6216\u9000\u7A3F\u3002`,
    hint: "\u68C0\u67E5\u81EA\u5B9A\u4E49\u6A21\u677F\u4E2D\u7684 @page \u5C3A\u5BF8\uFF1B\u6210\u54C1\u6846\u987B\u5728\u51FA\u8840\u6846\u4E4B\u5185\uFF0C\u51FA\u8840\u6846\u987B\u5728\u4ECB\u8D28\u6846\u4E4B\u5185\uFF0C\u5404\u9875\u6210\u54C1\u5C3A\u5BF8\u987B\u4E00\u81F4\u3002"
  }),
  en: ({ detail }) => ({
    message: `The page's boxes are wrong: ${detail}. Print shops trim by them.`,
    hint: "Check the @page sizes of your own templates: trim box within bleed box within media box, and one trimmed size for all pages."
  })
});
var lowResolution = kind({
  code: "pdf-low-resolution",
  severity: "warning",
  zh: ({ detail }) => ({
    message: `\u6709\u4E00\u5E45\u56FE\u7247\u5370\u51FA\u6765\u53EA\u6709 ${detail}\uFF0C\u4F1A\u53D1\u865A\u3002`,
    hint: "\u6362\u4E00\u5F20\u50CF\u7D20\u66F4\u9AD8\u7684\u56FE\u7247\uFF0C\u6216\u628A\u5B83\u6392\u5C0F\uFF1B\u7EBF\u6761\u56FE\u6539\u7528 SVG\u3002"
  }),
  en: ({ detail }) => ({
    message: `A picture has ${detail} as printed and will look blurred.`,
    hint: "Use a picture with more pixels, or set it smaller; use SVG for drawings."
  })
});
var descriptionFaults = {
  title: { zh: "\u6CA1\u6709\u6807\u9898", en: "it has no title" },
  titles: { zh: "Info \u4E0E XMP \u4E2D\u7684\u6807\u9898\u4E0D\u540C", en: "Info and XMP have different titles" },
  xmp: { zh: "\u6CA1\u6709 XMP \u5143\u6570\u636E", en: "it has no XMP metadata" },
  shown: {
    zh: "\u6CA1\u6709\u8981\u6C42\u5728\u7A97\u53E3\u6807\u9898\u680F\u663E\u793A\u6807\u9898\uFF08DisplayDocTitle\uFF09",
    en: "it doesn\u2019t ask for its title to be shown (DisplayDocTitle)"
  },
  language: { zh: "\u6CA1\u6709\u5199\u660E\u8BED\u8A00", en: "it names no language" },
  outline: { zh: "\u6CA1\u6709\u4E66\u7B7E", en: "it has no outline" }
};
var documentDescription = kind({
  code: "pdf-description",
  severity: "error",
  zh: ({ detail }) => ({
    message: `\u6587\u4EF6\u7684\u81EA\u6211\u8BF4\u660E\u4E0D\u5168\u6216\u81EA\u76F8\u77DB\u76FE\uFF1A${descriptionFaults[detail]?.zh ?? detail}\u3002`,
    hint: "\u5728 report.yaml \u4E2D\u5199\u660E title \u548C language \u540E\u91CD\u65B0\u751F\u6210\u3002"
  }),
  en: ({ detail }) => ({
    message: `The document says too little of itself, or contradicts itself: ${descriptionFaults[detail]?.en ?? detail}.`,
    hint: "Set title and language in report.yaml and build again."
  })
});
var labelFaults = {
  none: { zh: "\u5168\u6587\u6CA1\u6709\u9875\u7801\u6807\u7B7E", en: "there are none" },
  empty: { zh: "\u8FD9\u4E00\u9875\u7684\u6807\u7B7E\u662F\u7A7A\u7684", en: "this page\u2019s is empty" }
};
var pageLabel = kind({
  code: "pdf-page-label",
  severity: "error",
  zh: ({ detail }) => ({
    message: `\u9875\u7801\u6807\u7B7E\u6709\u8BEF\uFF1A${labelFaults[detail]?.zh ?? `\u201C${detail}\u201D\u5DF2\u662F\u524D\u9762\u4E00\u9875\u7684\u6807\u7B7E`}\u3002`,
    hint: "\u91CD\u65B0\u751F\u6210\uFF1B\u5982\u4ECD\u51FA\u73B0\uFF0C\u8FD9\u662F\u4F1A\u520A\u7A0B\u5E8F\u81EA\u8EAB\u7684\u95EE\u9898\uFF0C\u8BF7\u9644\u4E0A\u62A5\u544A\u5185\u5BB9\u53CD\u9988\u3002"
  }),
  en: ({ detail }) => ({
    message: `The page labels are wrong: ${labelFaults[detail]?.en ?? `\u201C${detail}\u201D is an earlier page\u2019s`}.`,
    hint: "Build again; if it stays, this is a fault of Huikan itself: please report it with the content."
  })
});
var notTagged = kind({
  code: "pdf-not-tagged",
  severity: "error",
  zh: () => ({
    message: "\u6587\u4EF6\u6CA1\u6709\u6807\u7B7E\uFF0C\u8BFB\u5C4F\u8F6F\u4EF6\u65E0\u4ECE\u77E5\u9053\u9605\u8BFB\u987A\u5E8F\u3002",
    hint: "\u91CD\u65B0\u751F\u6210\uFF1B\u4E0D\u8981\u7528\u4F1A\u4E22\u6389\u6807\u7B7E\u7684\u8F6F\u4EF6\u53E6\u5B58\u6216\u5408\u5E76\u3002"
  }),
  en: () => ({
    message: "The document has no tags, so screen readers don\u2019t know in which order to read.",
    hint: "Build again; don\u2019t save or merge the file with a program that drops tags."
  })
});
var accessibility = kind({
  code: "pdf-accessibility",
  severity: "warning",
  zh: ({ detail }) => ({
    message: `\u4E0D\u7B26\u5408 PDF/UA\uFF08Matterhorn \u534F\u8BAE ${detail}\uFF09\u3002`,
    hint: "\u5404\u6761\u4EF6\u7684\u542B\u4E49\u89C1 docs/pdf-ua.md\uFF1B\u591A\u7531\u81EA\u5B9A\u4E49\u6A21\u677F\u7684\u6807\u9898\u5C42\u7EA7\u3001\u5217\u8868\u6216\u8868\u683C\u7ED3\u6784\u5F15\u8D77\u3002"
  }),
  en: ({ detail }) => ({
    message: `PDF/UA isn't met (Matterhorn Protocol ${detail}).`,
    hint: "docs/pdf-ua.md says what the conditions mean; mostly headings, lists or tables of a template of your own cause it."
  })
});
var figureElsewhere = kind({
  code: "pdf-figure-elsewhere",
  severity: "error",
  zh: ({ detail }) => ({
    message: `\u8FD9\u4E00\u9875\u5E94\u6709\u6570\u636E\u201C${detail}\u201D\uFF0C\u5374\u6CA1\u6709\u627E\u5230\u3002`,
    hint: "\u5982\u7528\u4E86\u81EA\u5B9A\u4E49\u6A21\u677F\uFF0C\u786E\u8BA4\u6570\u636E\u6309\u539F\u6587\u6392\u51FA\uFF1B\u5426\u5219\u8BF7\u91CD\u65B0\u751F\u6210\u3002"
  }),
  en: ({ detail }) => ({
    message: `The figure \u201C${detail}\u201D should stand on this page and doesn't.`,
    hint: "See that a template of your own sets the figure as it is written; otherwise build again."
  })
});
var readingFaults = {
  foreign: { zh: "\u5B83\u4E0D\u662F PDF", en: "it isn\u2019t a PDF" },
  cut: { zh: "\u6587\u4EF6\u7684\u7ED3\u5C3E\u7F3A\u5931", en: "its end is missing" }
};
var unreadable = kind({
  code: "pdf-unreadable",
  severity: "error",
  zh: ({ detail }) => ({
    message: `\u6587\u4EF6\u6253\u4E0D\u5F00\u6216\u4E0D\u5B8C\u6574\uFF1A${readingFaults[detail]?.zh ?? detail}\u3002`,
    hint: "\u591A\u4E3A\u590D\u5236\u3001\u4F20\u9001\u4E2D\u65AD\uFF1A\u91CD\u65B0\u751F\u6210\u6216\u91CD\u65B0\u590D\u5236\u3002"
  }),
  en: ({ detail }) => ({
    message: `The file can't be opened or isn't complete: ${readingFaults[detail]?.en ?? detail}.`,
    hint: "Mostly copying was interrupted: build or copy it again."
  })
});

export {
  linkTarget,
  type3Font,
  fontNotEmbedded,
  figureWithoutText,
  brokenFile,
  colourLeft,
  pdf_exports,
  foreignFont,
  missingGlyph,
  pageBoxes,
  lowResolution,
  documentDescription,
  pageLabel,
  notTagged,
  accessibility,
  figureElsewhere,
  unreadable,
  preflight_exports,
  noOutput,
  outputMissing,
  outputChanged,
  output_exports
};
