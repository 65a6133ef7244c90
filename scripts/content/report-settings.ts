import { badTemplates } from '../diagnostics/catalogue/content.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { ContentFiles } from './files.ts';
import type { Picture } from './model.ts';
import { type PictureFinder, pictureProblem } from './pictures.ts';
import { readSettings, relationSources } from './settings.ts';
import type { ReportSettings, Ruling } from './settings-model.ts';
import { reportShape } from './shapes.ts';
import type { Source } from './source.ts';
import { templatesFault } from './template-folder.ts';

/** Reads `report.yaml`. Null when it is wrong; problems say in what. */
export async function readReportSettings(
  files: ContentFiles,
  root: string,
  source: Source,
  finder: PictureFinder,
  problems: Diagnostic[],
): Promise<ReportSettings | null> {
  const settings = readSettings(reportShape, source, problems);
  if (settings === null) return null;
  const { value, placeOf } = settings;
  if (value.templates !== undefined) {
    const fault = await templatesFault(files, root, value.templates);
    if (fault !== null) {
      problems.push(diagnose(badTemplates, fault, placeOf(['templates'])));
    }
  }
  const pictureAt = async (key: 'emblem' | 'background', alternative: string): Promise<Picture | null> => {
    const path = value[key];
    if (path === undefined) return null;
    const found = await finder.find(path);
    if (!found.found) {
      problems.push(pictureProblem(path, found, placeOf([key])));
      return null;
    }
    const { file, mediaType } = found;
    return { type: 'picture', file, mediaType, alternative, caption: null, place: placeOf([key]) };
  };
  const imprintPlaces = value.imprint.map((_line, index) => [`imprint.${index}`, placeOf(['imprint', index])] as const);
  return {
    title: value.title,
    subtitle: value.subtitle ?? null,
    publisher: value.publisher,
    occasion: value.occasion ?? null,
    date: value.date,
    source: value.source ?? null,
    imprint: value.imprint,
    language: value.language,
    theme: value.theme,
    ratio: value.ratio,
    emblem: await pictureAt('emblem', `${value.publisher}标识`),
    background: await pictureAt('background', ''),
    templates: value.templates ?? null,
    pptx: value.pptx,
    cover: {
      material: value.cover.material ?? null,
      number: value.cover.number ?? null,
      classification: value.cover.classification ?? null,
    },
    sheet: value.sheet,
    handout: value.handout,
    imposition: { ...value.imposition, sheets: value.imposition.sheets ?? null },
    relations: relationSources(settings),
    proofreading: rulingsOf(value.proofreading),
    places: new Map([
      ...placedKeys(value).map((key) => [key, placeOf([key])] as const),
      ...Object.keys(value.cover).map((key) => [`cover.${key}`, placeOf(['cover', key])] as const),
      ...imprintPlaces,
    ]),
    place: placeOf([]),
  };
}

type WrittenRuling = Ruling['severity'] | { readonly [key in keyof Ruling]?: Ruling[key] | undefined } | undefined;

function rulingsOf(written: Readonly<Record<string, WrittenRuling>>): ReadonlyMap<string, Ruling> {
  return new Map(
    Object.entries(written).map(([code, ruling]) => {
      const { severity = null, accepted = null } =
        typeof ruling === 'object' && ruling !== null ? ruling : { severity: ruling };
      return [code, { severity, accepted }];
    }),
  );
}

const printed = ['title', 'subtitle', 'publisher', 'occasion', 'source'] as const;

function placedKeys(value: Readonly<Partial<Record<(typeof printed)[number], string | undefined>>>) {
  return printed.filter((key) => value[key] !== undefined);
}
