import { encodePng } from '../raster/png.ts';
import type { ChangeList, FigurePlaces, ListedFigure, ListedPassage, States } from './change-list.ts';
import type { Side } from './erratum.ts';
import type { DocumentChanges, PageChange } from './page-changes.ts';
import type { Region } from './picture-difference.ts';
import type { SheetChanges, SheetSide } from './sheet-changes.ts';
import { slipView } from './slip-view.ts';

/** Resolution of pictures in the list: words can be told, not read. */
const shownDpi = 54;

/** So many pages are shown by pictures; of the others the list has the numbers, so that it doesn't grow with a book that is set anew. */
const mostShown = 60;

const kinds: Readonly<Record<PageChange['kind'], string>> = {
  words: '文字有改动',
  reflow: '仅文字移位',
  layout: '仅版面变化',
  folio: '仅页码变化',
  new: '新增',
  gone: '已删去',
};

const passageKinds = { changed: '改动', moved: '移动', gone: '删去', new: '新增' } as const;

/** The change list (改动清单) as its template takes it. */
export function listView(list: ChangeList, states: States, publisher: string): object {
  let left = mostShown;
  const pictured = ({ kind }: PageChange): boolean => kind !== 'folio' && left-- > 0;
  const base = states.accepted ?? states.printed;
  return {
    title: list.title,
    since: list.since,
    accepted: list.accepted,
    summary: summaryOf(list),
    figures: list.figures.map((one) => figureView(one, deckNames(states))),
    passages: list.passages.map((one) => passageView(one, list)),
    documents: list.documents.map((one) => documentView(one, base, states.present, pictured)),
    sheets: list.sheets === null ? null : sheetsView(list.sheets),
    slip: list.errata.length === 0 ? null : slipView(list, publisher),
  };
}

function summaryOf({ figures, passages, documents, sheets, errata }: ChangeList) {
  const count = (slides: boolean): number =>
    documents.filter(({ kind }) => (kind === 'deck-pdf') === slides).reduce((sum, one) => sum + one.changes.length, 0);
  return [
    { name: '数据', count: `${figures.length}`, unit: '处' },
    { name: '文字', count: `${passages.length}`, unit: '处' },
    { name: '书页', count: `${count(false)}`, unit: '页' },
    { name: '幻灯片', count: `${count(true)}`, unit: '张' },
    ...(sheets === null ? [] : [{ name: '重印印张', count: `${sheets.again.length}`, unit: `／${sheets.of}张` }]),
    { name: '勘误', count: `${errata.length}`, unit: '条' },
  ];
}

/** What decks are called, by the name of their files. */
function deckNames({ printed, present }: States): ReadonlyMap<string, string> {
  const decks = [...printed.snapshot.documents, ...present.snapshot.documents].filter(
    ({ kind }) => kind === 'deck-pdf',
  );
  return new Map(decks.map(({ path, name }) => [path.replace(/^.*\/|\.pdf$/gu, ''), name]));
}

function figureView(
  { kind, id, old, new: now, oldPlaces, newPlaces }: ListedFigure,
  decks: ReadonlyMap<string, string>,
) {
  const dated = (figure: typeof old): string => (figure?.asOf == null ? '' : `（${figure.asOf}）`);
  const withDates = old !== null && now !== null && old.asOf !== now.asOf;
  const places = kind === 'gone' ? oldPlaces : newPlaces;
  return {
    id,
    of: (now ?? old)?.of ?? '',
    old: old === null ? null : `${old.text}${withDates ? dated(old) : ''}`,
    new: now === null ? null : `${now.text}${withDates ? dated(now) : ''}`,
    places: placesText(places),
    before: kind === 'changed' && placesText(oldPlaces) !== placesText(newPlaces) ? placesText(oldPlaces) : null,
    slides: slidesText((now ?? old)?.slides ?? [], decks),
  };
}

function placesText({ booklet, handout }: FigurePlaces): string {
  const text = (place: { label: string; row: number }): string =>
    `第${place.label}页${place.row === 0 ? '' : `第${place.row}行`}`;
  if (booklet !== null && handout !== null && text(booklet) === text(handout)) return `小册子、讲义${text(booklet)}`;
  return [
    ...(booklet === null ? [] : [`小册子${text(booklet)}`]),
    ...(handout === null ? [] : [`讲义${text(handout)}`]),
  ].join('；');
}

function slidesText(
  slides: readonly { readonly deck: string; readonly slide: number }[],
  names: ReadonlyMap<string, string>,
): string {
  const decks = new Map<string, number[]>();
  for (const { deck, slide } of slides) decks.set(deck, [...(decks.get(deck) ?? []), slide]);
  return [...decks]
    .map(([deck, numbers]) => `${names.get(deck) ?? `幻灯片　${deck}`}　第${numbers.join('、')}张`)
    .join('；');
}

function passageView({ kind, passage, from, segments }: ListedPassage, { title }: ChangeList) {
  const { topic, section, file, line, text } = passage;
  return {
    kind: passageKinds[kind],
    gone: kind === 'gone',
    added: kind === 'new',
    where: [topic === 0 ? title : `专题${topic}`, section].filter((part) => part !== '').join('　'),
    from: from === null || from === section ? null : from,
    place: `${file}:${line}`,
    segments:
      segments.length > 0
        ? segments.map((one) => (one.kind === 'same' ? { same: one.text, old: '', new: '' } : { same: '', ...one }))
        : [{ same: text, old: '', new: '' }],
  };
}

function documentView(document: DocumentChanges, base: Side, present: Side, pictured: (change: PageChange) => boolean) {
  const { name, path, pages, kind } = document;
  const unit = kind === 'deck-pdf' ? '张' : '页';
  const extent =
    pages.old === pages.new ? `共${pages.new}${unit}` : `${pages.old ?? 0}${unit} → ${pages.new ?? 0}${unit}`;
  const counts = Object.entries(kinds).flatMap(([one, words]) => {
    const labels = document.changes.filter((change) => change.kind === one).map(numberOf);
    return labels.length === 0 ? [] : [{ words, labels: labels.join('、'), unit }];
  });
  const shown = document.changes.filter(pictured).map((change) => ({
    words: kinds[change.kind],
    number: numberOf(change),
    unit,
    old: picture(base, path, change.old?.page ?? null),
    new: picture(present, path, change.new?.page ?? null),
    marks: change.regions.map(markOf),
  }));
  return { name, path, extent, wide: kind === 'deck-pdf', counts, shown };
}

/** Of a page that has another number now both are said. */
function numberOf({ old, new: now }: PageChange): string {
  if (old === null || now === null || old.label === now.label) return (now ?? old)?.label ?? '';
  return `${now.label}（原${old.label}）`;
}

function picture({ snapshot, album }: Side, path: string, page: number | null): string | null {
  const document = snapshot.documents.find((one) => one.path === path);
  if (document === undefined || page === null) return null;
  const png = encodePng(album.open(document).raster.picture(page - 1, shownDpi));
  return `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
}

/** A frame a little larger than what it marks, in percent. */
function markOf({ left, top, right, bottom }: Region): string {
  const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`;
  const [x, y] = [Math.max(0, left - 0.008), Math.max(0, top - 0.006)];
  return `left:${percent(x)};top:${percent(y)};width:${percent(Math.min(1, right + 0.008) - x)};height:${percent(Math.min(1, bottom + 0.006) - y)}`;
}

function sheetsView({ of, before, again }: SheetChanges) {
  const side = ({ pages, changed }: SheetSide) => ({ pages: pages.map((page) => page ?? '白').join('、'), changed });
  return {
    of,
    before: before === null || before === of ? null : before,
    count: again.length,
    several: again.some(({ signature }) => signature > 1),
    again: again.map(({ number, signature, front, back }) => ({
      number,
      signature,
      front: side(front),
      back: side(back),
    })),
  };
}
