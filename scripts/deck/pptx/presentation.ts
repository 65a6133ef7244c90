import type { PresentationFonts } from '../../content/settings-model.ts';
import type { ThemeTokens } from '../../templates/tokens.ts';
import { deckPictures } from '../markdown.ts';
import type { Deck } from '../slide.ts';
import { layoutNames } from './layouts.ts';
import { defaultTextStyle, layoutPart, masterPart, sizes } from './master.ts';
import { notesMasterPart, notesMasterPath, notesPart } from './notes.ts';
import { closePackage, type Part, related } from './package.ts';
import { type PictureFiles, packPictures } from './pictures.ts';
import { appPath, corePath, type PresentationInfo, propertyParts } from './properties.ts';
import { sectionList } from './sections.ts';
import { slideLayouts } from './slide-layouts.ts';
import { layoutPath, slideParts, slidePath } from './slide-part.ts';
import { stageSlide } from './stage.ts';
import type { Stage, Staging } from './staging.ts';
import { plainTableStyle } from './table.ts';
import { themePart } from './theme-part.ts';
import { element, presentationNamespaces, xmlPart } from './xml.ts';

/** What a presentation is made with, besides the deck. */
export interface PresentationMaterial extends PictureFiles {
  readonly tokens: ThemeTokens;
  readonly fonts: PresentationFonts;
  readonly info: PresentationInfo;
}

const types = 'application/vnd.openxmlformats-officedocument';

const paths = {
  presentation: 'ppt/presentation.xml',
  master: 'ppt/slideMasters/slideMaster1.xml',
  theme: 'ppt/theme/theme1.xml',
  notesTheme: 'ppt/theme/theme2.xml',
  presentationProperties: 'ppt/presProps.xml',
  viewProperties: 'ppt/viewProps.xml',
  tableStyles: 'ppt/tableStyles.xml',
} as const;

/**
 * A deck as a presentation in Office Open XML (ECMA-376), native in every piece: placeholders, lists, tables, charts and notes are edited in PowerPoint, WPS or
 * LibreOffice like anyone's own. Same input, same bytes.
 *
 * @param stage puts what a slide shows below its title; the deck's own layouts without it
 */
export function makePresentation(
  deck: Deck,
  material: PresentationMaterial,
  stage: Stage = stageSlide,
): Promise<Uint8Array> {
  const { tokens, fonts, info } = material;
  const { language } = deck;
  const { media, parts: pictures } = packPictures(deckPictures(deck), material);
  const { ratio, emblem, background } = deck;
  const staging: Staging = { language, fonts, tokens, date: info.date, ratio, emblem, background, media };
  const layouts = slideLayouts(tokens, deck.ratio);
  const notes = deck.slides.map((slide) => notesPart(slide, slidePath(slide), language));
  const slides = deck.slides.flatMap((slide, at) => slideParts(deck, slide, staging, notes[at]?.path ?? '', stage));
  const theme = { type: `${types}.theme+xml`, content: themePart(tokens, fonts), relationships: [] };
  const parts: readonly Part[] = [
    presentationPart(deck),
    {
      path: paths.master,
      type: `${types}.presentationml.slideMaster+xml`,
      content: masterPart(tokens, language, deck.ratio),
      relationships: related(...layoutNames.map((_, at) => ['slideLayout', layoutPath(at)] as const), [
        'theme',
        paths.theme,
      ]),
    },
    ...layoutNames.map((name, at) => ({
      path: layoutPath(at),
      type: `${types}.presentationml.slideLayout+xml`,
      content: layoutPart(layouts[name], language),
      relationships: related(['slideMaster', paths.master]),
    })),
    { ...theme, path: paths.theme },
    notesMasterPart(paths.notesTheme, language, deck.ratio),
    { ...theme, path: paths.notesTheme },
    ...settingParts(),
    ...slides,
    ...notes,
    ...pictures,
    ...propertyParts(info, deck.slides.length),
  ];
  const root = related(
    ['officeDocument', paths.presentation],
    ['core-properties', corePath],
    ['extended-properties', appPath],
  );
  return closePackage(parts, root, info.date);
}

/** `p:presentation` (19.2.1.26). Slides come first among its relationships. */
function presentationPart(deck: Deck): Part {
  const count = deck.slides.length;
  // Ids of slides begin at 256 (19.7.13).
  const ids = new Map(deck.slides.map((slide, at) => [slide, 256 + at]));
  return {
    path: paths.presentation,
    type: `${types}.presentationml.presentation.main+xml`,
    content: xmlPart(
      element(
        'p:presentation',
        { ...presentationNamespaces, saveSubsetFonts: 1, autoCompressPictures: 0 },
        element('p:sldMasterIdLst', {}, element('p:sldMasterId', { id: 2147483648, 'r:id': `rId${count + 1}` })),
        element('p:notesMasterIdLst', {}, element('p:notesMasterId', { 'r:id': `rId${count + 2}` })),
        element(
          'p:sldIdLst',
          {},
          ...[...ids.values()].map((id, at) => element('p:sldId', { id, 'r:id': `rId${at + 1}` })),
        ),
        sizes(deck.ratio),
        defaultTextStyle(deck.language),
        element('p:extLst', {}, sectionList(deck, ids)),
      ),
    ),
    relationships: related(
      ...deck.slides.map((slide) => ['slide', slidePath(slide)] as const),
      ['slideMaster', paths.master],
      ['notesMaster', notesMasterPath],
      ['presProps', paths.presentationProperties],
      ['viewProps', paths.viewProperties],
      ['theme', paths.theme],
      ['tableStyles', paths.tableStyles],
    ),
  };
}

/** Parts that Office looks for beside a presentation; they say nothing of their own. */
function settingParts(): readonly Part[] {
  const part = (path: string, type: string, root: string): Part => ({
    path,
    type: `${types}.presentationml.${type}+xml`,
    content: xmlPart(root),
    relationships: [],
  });
  return [
    part(paths.presentationProperties, 'presProps', element('p:presentationPr', presentationNamespaces)),
    part(paths.viewProperties, 'viewProps', element('p:viewPr', presentationNamespaces)),
    part(
      paths.tableStyles,
      'tableStyles',
      element('a:tblStyleLst', { 'xmlns:a': presentationNamespaces['xmlns:a'], def: plainTableStyle }),
    ),
  ];
}
