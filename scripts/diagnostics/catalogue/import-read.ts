import { kind } from '../diagnostic.ts';

type Nothing = Record<never, never>;

/** What a file turns out to be that can't be imported. */
export type ForeignFile =
  | 'doc'
  | 'protected'
  | 'rtf'
  | 'pdf'
  | 'ofd'
  | 'odt'
  | 'xlsx'
  | 'pptx'
  | 'mhtml'
  | 'word-xml'
  | 'picture'
  | 'archive'
  | 'binary';

const saveAsWord = {
  zh: '请用 Word 或 WPS 打开，另存为“Word 文档（*.docx）”后再导入。',
  en: 'Open it in Word or WPS, save it as a Word document (*.docx) and import that.',
};

const foreign: Readonly<Record<ForeignFile, Readonly<Record<'zh' | 'en', readonly [string, string]>>>> = {
  doc: {
    zh: ['旧版 Word 或 WPS 文档（.doc、.wps）', saveAsWord.zh],
    en: ['a document of an old Word or WPS (.doc, .wps)', saveAsWord.en],
  },
  protected: {
    zh: ['设了打开密码的文档', '请在 Word 或 WPS 中输入密码打开，取消密码，另存为 .docx 后再导入。'],
    en: [
      'a document protected by a password',
      'Open it with its password, take the password off, save it as .docx and import that.',
    ],
  },
  rtf: { zh: ['RTF 文档', saveAsWord.zh], en: ['an RTF document', saveAsWord.en] },
  pdf: {
    zh: ['PDF', '请向来稿单位索取 Word 原稿；或复制其中文字，存为 .txt 后导入并仔细核对。'],
    en: ['a PDF', 'Ask for the Word original; or copy the text into a .txt file, import that and read it closely.'],
  },
  ofd: {
    zh: ['OFD 版式文件', '请向来稿单位索取 Word 原稿；或复制其中文字，存为 .txt 后导入并仔细核对。'],
    en: [
      'an OFD document',
      'Ask for the Word original; or copy the text into a .txt file, import that and read it closely.',
    ],
  },
  odt: { zh: ['OpenDocument 文档', saveAsWord.zh], en: ['an OpenDocument file', saveAsWord.en] },
  xlsx: {
    zh: ['电子表格', '请把需要的表格复制到 Word 文档里，存为 .docx 后再导入。'],
    en: ['a spreadsheet', 'Copy the tables you need into a Word document, save it as .docx and import that.'],
  },
  pptx: {
    zh: ['演示文稿', '请把其中的文字复制到 Word 文档或 .txt 文件后再导入。'],
    en: ['a presentation', 'Copy its text into a Word document or a .txt file and import that.'],
  },
  mhtml: {
    zh: ['单个文件网页（.mht、.mhtml）', '请在浏览器中另存为“网页，仅 HTML”，再导入。'],
    en: ['a web page archive (.mht, .mhtml)', 'Save the page as HTML in the browser and import that.'],
  },
  'word-xml': { zh: ['Word XML 文档', saveAsWord.zh], en: ['a Word XML document', saveAsWord.en] },
  picture: {
    zh: ['图片', '请先把图片中的文字录入或识别为文本，核对后存为 .txt 或 .docx 再导入。'],
    en: ['a picture', 'Type or recognise its text first, check it, save it as .txt or .docx and import that.'],
  },
  archive: {
    zh: ['压缩包，里面不是 Word 文档', '请先解压，再逐个导入其中的文件。'],
    en: ['an archive that holds no Word document', 'Unpack it first and import the files in it.'],
  },
  binary: {
    zh: ['二进制数据，没有可读的文字', '可导入的有：纯文本、Markdown、Word 文档（.docx）、网页（.html）。'],
    en: [
      'binary data without readable text',
      'Plain text, Markdown, Word documents (.docx) and web pages can be imported.',
    ],
  },
};

/** The file is of a kind that isn't read. */
export const foreignFile = kind<{ found: ForeignFile }>({
  code: 'import-foreign-file',
  severity: 'error',
  zh: ({ found }) => ({ message: `无法导入：文件实际上是${foreign[found].zh[0]}。`, hint: foreign[found].zh[1] }),
  en: ({ found }) => ({
    message: `This can't be imported: the file is ${foreign[found].en[0]}.`,
    hint: foreign[found].en[1],
  }),
});

export const macros = kind<Nothing>({
  code: 'import-macros',
  severity: 'error',
  zh: () => ({
    message: '文档带有宏。为安全起见，带宏的文档不予读取。',
    hint: '请在 Word 或 WPS 中打开，另存为不带宏的“Word 文档（*.docx）”后再导入。',
  }),
  en: () => ({
    message: 'The document carries macros; such documents are not read.',
    hint: 'Save it as a Word document without macros (*.docx) and import that.',
  }),
});

/** Why a Word file can't be read through. */
export type Damage = 'archive' | 'checksum' | 'missing' | 'markup';

const damages: Readonly<Record<Damage, { readonly zh: string; readonly en: string }>> = {
  archive: { zh: '压缩结构不完整', en: 'its archive is incomplete' },
  checksum: { zh: '数据与校验值不符', en: 'its data have changed since it was saved' },
  missing: { zh: '缺少这一部分', en: 'this part is missing' },
  markup: { zh: '标记不合 XML 语法', en: 'its markup is no XML' },
};

/** A Word file that is broken. `part` names what inside the file; empty: the file as a whole. */
export const damagedFile = kind<{ part: string; damage: Damage }>({
  code: 'import-damaged',
  severity: 'error',
  zh: ({ part, damage }) => ({
    message: `文档已损坏${part === '' ? '' : `（${part}）`}：${damages[damage].zh}。`,
    hint: '请重新复制或下载一份；如能用 Word 或 WPS 打开，另存一份后再导入。',
  }),
  en: ({ part, damage }) => ({
    message: `The document is damaged${part === '' ? '' : ` (${part})`}: ${damages[damage].en}.`,
    hint: 'Copy or download it again; if Word or WPS opens it, save it anew and import that.',
  }),
});

/** What about a file could harm the machine that reads it. */
export type Danger = 'size' | 'entries' | 'path' | 'duplicate' | 'encrypted' | 'entities' | 'depth';

const dangers: Readonly<Record<Danger, { readonly zh: string; readonly en: string }>> = {
  size: { zh: '解压后的数据过大', en: 'it unpacks to too much data' },
  entries: { zh: '内含的部分过多', en: 'it holds too many parts' },
  path: { zh: '有部分的路径指向文件之外', en: 'a part has a path that leads out of the file' },
  duplicate: { zh: '有两个部分同名', en: 'two parts have the same name' },
  encrypted: { zh: '有部分被加密', en: 'a part is encrypted' },
  entities: { zh: '标记中有文档类型或实体声明', en: 'its markup declares a document type or entities' },
  depth: { zh: '标记嵌套过深', en: 'its markup is nested too deeply' },
};

/** A file made so that reading it could do harm, or so large that it can't be told from one. */
export const unsafeFile = kind<{ part: string; danger: Danger }>({
  code: 'import-unsafe',
  severity: 'error',
  zh: ({ part, danger }) => ({
    message: `文件不安全，未予读取${part === '' ? '' : `（${part}）`}：${dangers[danger].zh}。`,
    hint: '请核实文件来源；确属正常来稿的，在 Word 或 WPS 中新建文档，把正文复制过去，存为 .docx 后再导入。',
  }),
  en: ({ part, danger }) => ({
    message: `The file is not safe to read${part === '' ? '' : ` (${part})`}: ${dangers[danger].en}.`,
    hint: 'Check where it comes from; if it is sound, copy its text into a new document, save that as .docx and import it.',
  }),
});

/** Bytes that are no text in the encoding the file is written in. */
export const undecodable = kind<{ encoding: string }>({
  code: 'import-undecodable',
  severity: 'error',
  zh: ({ encoding }) => ({
    message: `文件按 ${encoding} 编码从这里起无法读取，可能已损坏，或混用了不同编码。`,
    hint: '请在编辑器中打开核对，另存为 UTF-8 编码后再导入。',
  }),
  en: ({ encoding }) => ({
    message: `Read as ${encoding}, the file makes no text from here on; it may be damaged or mix encodings.`,
    hint: 'Open it in an editor, check it, save it as UTF-8 and import that.',
  }),
});

export const emptyFile = kind<Nothing>({
  code: 'import-empty',
  severity: 'error',
  zh: () => ({ message: '文件里没有文字。', hint: '请核对是否选错了文件；扫描件和图片须先识别为文字。' }),
  en: () => ({
    message: 'There is no text in the file.',
    hint: 'Check that it is the right one; scans and pictures must be recognised first.',
  }),
});

/** What a document wants from outside itself. Nothing is fetched. */
export const outsideThing = kind<{ thing: 'picture' | 'template'; target: string }>({
  code: 'import-outside',
  severity: 'warning',
  zh: ({ thing, target }) => ({
    message: `文档引用了自身之外的${{ picture: '图片', template: '模板' }[thing]}（${target}），未予读取。`,
    hint:
      thing === 'template'
        ? '模板一般不影响文字；如样式有缺，请核对标题层级和自动编号。'
        : '如有需要，请在 Word 或 WPS 中把它嵌入文档后再导入。',
  }),
  en: ({ thing, target }) => ({
    message: `The document refers to a ${thing} outside itself (${target}), which was not read.`,
    hint:
      thing === 'template'
        ? 'A template rarely matters to the text; check levels of headings and automatic numbers.'
        : 'If it is needed, embed it into the document and import again.',
  }),
});

export const pictureElsewhere = kind<{ count: number; first: string }>({
  code: 'import-picture-elsewhere',
  severity: 'warning',
  zh: ({ count, first }) => ({
    message: `有 ${count} 张图片不在文件里（如 ${first}），导入时不联网，因此没有带入。`,
    hint: '请在浏览器中另存为“网页，全部”，连同图片文件夹一起导入；或把所需图片放进 assets/ 后在正文中引用。',
  }),
  en: ({ count, first }) => ({
    message: `${count} picture(s) are not in the file (such as ${first}); nothing is fetched, so they are left out.`,
    hint: 'Save the page complete with its folder of pictures and import both; or put the pictures into assets/ and refer to them.',
  }),
});

export const pictureFormat = kind<{ name: string; format: string }>({
  code: 'import-picture-format',
  severity: 'warning',
  zh: ({ name, format }) => ({
    message: `图片 ${name} 是${format === '' ? '未知' : ` ${format} `}格式，不能使用，没有带入。`,
    hint: '请另存为 PNG、JPEG、WebP 或 SVG，放进 assets/ 后在正文中引用。',
  }),
  en: ({ name, format }) => ({
    message: `The picture ${name} is in ${format === '' ? 'an unknown format' : `the format ${format}`}, which can't be used; it is left out.`,
    hint: 'Save it as PNG, JPEG, WebP or SVG, put it into assets/ and refer to it.',
  }),
});

export const pictureMissing = kind<{ name: string }>({
  code: 'import-picture-missing',
  severity: 'warning',
  zh: ({ name }) => ({
    message: `图片 ${name} 在文档里找不到或已损坏，没有带入。`,
    hint: '请核对原文，把图片放进 assets/ 后在正文中引用。',
  }),
  en: ({ name }) => ({
    message: `The picture ${name} is missing from the document or damaged; it is left out.`,
    hint: 'Look at the original, put the picture into assets/ and refer to it.',
  }),
});

/** Something drawn or embedded that is read otherwise than it shows, or not at all. */
export const unreadDrawing = kind<{ thing: 'chart' | 'diagram' | 'object' | 'document' }>({
  code: 'import-drawing',
  severity: 'warning',
  zh: ({ thing }) => ({
    message: {
      chart: '文档中的图表按其数据读作表格。',
      diagram: '文档中的 SmartArt 图形按其文字读作段落。',
      object: '文档中有嵌入对象，其中的内容没有读取。',
      document: '文档中嵌有另一份文档，其中的内容没有读取。',
    }[thing],
    hint: '请对照原文核对，缺的补写到正文或表格里。',
  }),
  en: ({ thing }) => ({
    message: {
      chart: 'A chart in the document is read as a table of its figures.',
      diagram: 'A SmartArt diagram in the document is read as paragraphs of its texts.',
      object: 'The document holds an embedded object whose content was not read.',
      document: 'The document holds another embedded document whose content was not read.',
    }[thing],
    hint: 'Compare with the original and write what is missing into the prose or a table.',
  }),
});

/** Tracked changes: read as if all were accepted. */
export const revisions = kind<{ inserted: number; deleted: number }>({
  code: 'import-revisions',
  severity: 'warning',
  zh: ({ inserted, deleted }) => ({
    message: `文档带有修订痕迹（插入 ${inserted} 处，删除 ${deleted} 处）：插入的按正文读取，删除的不作正文。`,
    hint: '请核对各处修订；如有不同意的，在 Word 或 WPS 中逐条接受或拒绝后再导入。',
  }),
  en: ({ inserted, deleted }) => ({
    message: `The document has tracked changes (${inserted} insertions, ${deleted} deletions): they are read as accepted.`,
    hint: 'Look through them; where you disagree, accept or reject them in Word or WPS and import again.',
  }),
});

export const guessedArticle = kind<Nothing>({
  code: 'import-guessed-article',
  severity: 'warning',
  zh: () => ({
    message: '网页没有标明正文在哪里，按文字最集中的部分读取。',
    hint: '请核对正文是否完整；也可在浏览器中只复制正文，存为 .txt 后导入。',
  }),
  en: () => ({
    message: "The page doesn't say where its article is; the part with most text was read.",
    hint: 'Check that the article is complete; or copy it in the browser into a .txt file and import that.',
  }),
});
