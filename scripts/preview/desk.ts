import * as z from 'zod';
import type { PreviewPage } from './page.ts';
import { excerptOf } from './problem-views.ts';
import type { Route } from './routes.ts';
import type { Answer, Desk } from './server.ts';
import type { Session } from './session.ts';

const pageNumber = z.int().min(0).max(9999);
const focus = z.object({
  view: z.enum(['deck', 'book', 'ledger', 'problems']),
  name: z.string().max(200),
  pages: z.object({ from: pageNumber, to: pageNumber }).nullable(),
});

/** Answers requests out of what a session holds. */
export function openDesk(session: Session, page: PreviewPage, title: string, token: string): Desk {
  return {
    async answer(route, body) {
      switch (route.to) {
        case 'edit':
          return json(await session.editor.edit(parsed(body)));
        case 'undo':
          return json(await session.editor.undo());
        case 'redo':
          return json(await session.editor.redo());
        default:
          return answered(route, body);
      }
    },
    stream: (send) => session.board.stream(send),
  };

  function answered(route: Route, body: string): Answer | null {
    switch (route.to) {
      case 'page':
        return { type: 'text/html; charset=utf-8', body: page.html(title, token) };
      case 'script':
        return { type: 'text/javascript; charset=utf-8', body: page.script };
      case 'style':
        return { type: 'text/css; charset=utf-8', body: page.style };
      case 'faces':
        return whole('text/css; charset=utf-8', session.decks.faceFile(route.digest));
      case 'picture': {
        const picture = session.decks.pictureFile(route.digest);
        return whole(/^data:([^;]+);/.exec(picture?.address ?? '')?.[1] ?? '', picture?.bytes ?? null);
      }
      case 'sheet': {
        const picture = session.book.picture(route.digest, route.page, route.dpi);
        return whole(picture?.type ?? '', picture?.bytes ?? null);
      }
      case 'places': {
        const places = session.book.places(route.digest, route.page);
        return places === null ? null : json(places);
      }
      case 'excerpt': {
        const text = session.sources().get(route.file);
        return text === undefined ? null : json(excerptOf(text, route.from, route.until));
      }
      case 'editable':
        return json(session.editor.editable(route.file, route.line, route.column));
      case 'points':
        return json(session.editor.points(route.slide));
      case 'focus': {
        const asked = focus.safeParse(parsed(body));
        if (!asked.success) return { status: 400, type: 'text/plain', body: '' };
        session.focus(asked.data);
        return { type: 'text/plain', body: '' };
      }
      default:
        return null;
    }
  }
}

function whole(type: string, body: string | Uint8Array | null): Answer | null {
  return body === null ? null : { type, body, forever: true };
}

function json(value: unknown): Answer {
  return { type: 'application/json; charset=utf-8', body: JSON.stringify(value) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
