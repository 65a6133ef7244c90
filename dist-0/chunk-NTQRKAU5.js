import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);
import {
  arrayAt,
  dictAt,
  nameAt,
  openPdf
} from "./chunk-UFTNNG3S.js";
import {
  PDFDict_default,
  PDFName_default
} from "./chunk-YNMFHN7V.js";

// scripts/pdf/fonts.ts
async function inspectFonts(pdf) {
  return fontsOf((await openPdf(pdf)).context);
}
function fontsOf(context) {
  return context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (!(object instanceof PDFDict_default) || nameAt(object, "Type") !== "Font") return [];
    const type = nameAt(object, "Subtype") ?? "";
    if (type.startsWith("CIDFont")) return [];
    const descendant = arrayAt(object, "DescendantFonts")?.lookup(0);
    const font = descendant instanceof PDFDict_default ? descendant : object;
    const descriptor = dictAt(font, "FontDescriptor");
    const embedded = ["FontFile", "FontFile2", "FontFile3"].some((key) => descriptor?.has(PDFName_default.of(key)));
    const name = nameAt(object, "BaseFont") ?? "";
    return [
      {
        name: name.replace(/^[A-Z]{6}\+/, ""),
        type: nameAt(font, "Subtype") ?? "",
        embedded: type === "Type3" || embedded,
        subset: /^[A-Z]{6}\+/.test(name)
      }
    ];
  });
}

export {
  inspectFonts,
  fontsOf
};
