import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);

// scripts/pdf/pagination.ts
function paginate(parts) {
  const positions = [];
  const pages = [];
  const label = labeller();
  let numbering = "none";
  let bodyBegun = false;
  const add = (part, page, text2) => {
    pages.push({ part, page, side: pages.length % 2 === 0 ? "recto" : "verso", label: label(numbering, text2) });
  };
  let text = "";
  for (const [index, part] of parts.entries()) {
    const opensBody = !bodyBegun && part.numbering === "arabic";
    if (opensBody) bodyBegun = true;
    const blankBefore = (part.opensOn === "recto" || opensBody) && pages.length % 2 === 1;
    if (blankBefore) add(null, null, text);
    numbering = part.numbering;
    text = part.label;
    positions.push({ first: pages.length, pages: part.pages, blankBefore });
    for (let page = 0; page < part.pages; page += 1) add(index, page, text);
  }
  return { parts: positions, pages };
}
function labeller() {
  const counts = /* @__PURE__ */ new Map();
  const next = (key) => {
    const number = (counts.get(key) ?? 0) + 1;
    counts.set(key, number);
    return number;
  };
  return (numbering, text) => {
    if (numbering !== "none") return { style: numbering, number: next(numbering) };
    const number = next(`none ${text}`);
    return { style: "fixed", text: number === 1 || text === "" ? text : `${text}-${number}` };
  };
}
function labelText(label) {
  if (label.style === "fixed") return label.text;
  return label.style === "arabic" ? String(label.number) : romanNumeral(label.number);
}
function romanNumeral(number) {
  const digits = [
    [1e3, "m"],
    [900, "cm"],
    [500, "d"],
    [400, "cd"],
    [100, "c"],
    [90, "xc"],
    [50, "l"],
    [40, "xl"],
    [10, "x"],
    [9, "ix"],
    [5, "v"],
    [4, "iv"],
    [1, "i"]
  ];
  let rest = number;
  let numeral = "";
  for (const [value, letters] of digits) {
    while (rest >= value) {
      numeral += letters;
      rest -= value;
    }
  }
  return numeral;
}

export {
  paginate,
  labelText,
  romanNumeral
};
