/** What an address of the preview stands for. Nothing of it is ever a path in the file system: names are looked up in what the session holds. */
export type Route =
  | { readonly to: 'page' | 'script' | 'style' | 'events' | 'focus' | 'edit' | 'undo' | 'redo' }
  /** Style sheet with the faces of the slides, by its digest. */
  | { readonly to: 'faces'; readonly digest: string }
  /** A picture of the report, by its digest. */
  | { readonly to: 'picture'; readonly digest: string }
  /** A page of a print as PNG. */
  | { readonly to: 'sheet'; readonly digest: string; readonly page: number; readonly dpi: number }
  /** Where the paragraphs of a page come from. */
  | { readonly to: 'places'; readonly digest: string; readonly page: number }
  /** A stretch of a file of the content. */
  | { readonly to: 'excerpt'; readonly file: string; readonly from: number; readonly until: number }
  /** The text at a position of the content, as it can be edited. */
  | { readonly to: 'editable'; readonly file: string; readonly line: number; readonly column: number }
  /** The points of a slide, as they can be edited. */
  | { readonly to: 'points'; readonly slide: string }
  | { readonly to: 'nowhere' }
  | { readonly to: 'wrong-method' };

const posts = ['focus', 'edit', 'undo', 'redo'] as const;
const gets = { '/': 'page', '/preview.js': 'script', '/preview.css': 'style', '/events': 'events' } as const;

/** Resolutions in dpi at which pages are shown: steps, so that few pictures are made. */
const resolutions = [48, 72, 96, 120, 144, 192, 240] as const;

/** Lines that an excerpt shows at most. */
const mostLines = 60;

/** Reads a request's target. Only whole, known forms are anything. */
export function routeOf(method: string, target: string): Route {
  const [path = '', query = ''] = target.split('?', 2);
  const post = posts.find((name) => path === `/${name}`);
  if (post !== undefined) return method === 'POST' ? { to: post } : { to: 'wrong-method' };
  const route = read(path, query);
  return route.to === 'nowhere' || method === 'GET' || method === 'HEAD' ? route : { to: 'wrong-method' };
}

function read(path: string, query: string): Route {
  const fixed = gets[path as keyof typeof gets];
  if (Object.hasOwn(gets, path)) return { to: fixed };
  const [, kind = '', digest = '', rest = ''] =
    /^\/(faces|picture|sheet|places)\/([0-9a-f]{16,64})(.*)$/.exec(path) ?? [];
  if (kind === 'faces' && rest === '.css') return { to: 'faces', digest };
  if (kind === 'picture' && rest === '') return { to: 'picture', digest };
  const [, number, dpi] = /^\/(\d{1,5})(?:@(\d{2,3}))?$/.exec(rest) ?? [];
  if (number !== undefined && kind === 'places' && dpi === undefined) {
    return { to: 'places', digest, page: Number(number) };
  }
  if (number !== undefined && kind === 'sheet' && resolutions.some((known) => String(known) === dpi)) {
    return { to: 'sheet', digest, page: Number(number), dpi: Number(dpi) };
  }
  const asked = new URLSearchParams(query);
  if (path === '/excerpt') return excerpt(asked);
  if (path === '/editable') return editable(asked);
  const slide = asked.get('slide') ?? '';
  return path === '/points' && slide !== '' ? { to: 'points', slide } : { to: 'nowhere' };
}

function editable(asked: URLSearchParams): Route {
  const [file, line, column] = [asked.get('file') ?? '', Number(asked.get('line')), Number(asked.get('column'))];
  const isPosition = Number.isInteger(line) && Number.isInteger(column) && line >= 1 && column >= 1;
  return file !== '' && isPosition ? { to: 'editable', file, line, column } : { to: 'nowhere' };
}

function excerpt(asked: URLSearchParams): Route {
  const [file, from, until] = [asked.get('file') ?? '', Number(asked.get('from')), Number(asked.get('until'))];
  const isRange = Number.isInteger(from) && Number.isInteger(until) && from >= 1 && until >= from;
  if (file === '' || !isRange) return { to: 'nowhere' };
  return { to: 'excerpt', file, from, until: Math.min(until, from + mostLines - 1) };
}
