import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);

// scripts/talk/talk.ts
function openTalk(stream, language, colour) {
  const live = stream.isTTY === true;
  let shown = false;
  const clear = () => {
    if (shown) stream.write("\r\x1B[2K");
    shown = false;
  };
  return {
    language,
    colour,
    say(text) {
      clear();
      stream.write(`${typeof text === "string" ? text : text[language]}
`);
    },
    progress(text) {
      if (!live) return;
      clear();
      if (text === null) return;
      stream.write(clip(text[language], (stream.columns ?? 80) - 1));
      shown = true;
    }
  };
}
function clip(text, columns) {
  let width = 0;
  let kept = "";
  for (const character of text) {
    width += (character.codePointAt(0) ?? 0) >= 4352 ? 2 : 1;
    if (width > columns) return kept;
    kept += character;
  }
  return kept;
}

export {
  openTalk
};
