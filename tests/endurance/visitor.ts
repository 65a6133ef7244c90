import { request } from 'node:http';

/** Somebody at the page, by what the page sends: told of every change, editing and looking. */
export interface Visitor {
  /** Waits until slides came that are other than at the last call, while the rest is still being made. */
  shown(): Promise<void>;
  /** Waits for an end of the work that began after the last edit. */
  settled(): Promise<void>;
  edit(intent: object): Promise<void>;
  undo(): Promise<void>;
  /** Asks for the first page of the booklet, where its texts come from, the faces and all pictures, as the page does. */
  look(): Promise<void>;
  /** Changes that were told. */
  seen(): number;
  leave(): void;
}

interface Told {
  readonly status?: { readonly state: string; readonly busy: string | null };
  readonly book?: { readonly sheets: readonly { readonly digest: string; readonly page: number }[] };
  readonly style?: { readonly faces: string };
}

export async function openVisitor(address: string): Promise<Visitor> {
  const { origin } = new URL(address);
  const page = await text(address);
  const token = /name="huikan-token" content="([^"]+)"/.exec(page)?.[1] ?? '';
  const told: { -readonly [K in keyof Told]?: Told[K] } = {};
  let seen = 0;
  let worked = true;
  let shown = false;
  let wake = (): void => {};
  let rest = '';
  const stream = request(new URL('events', address), { agent: false }, (answer) => {
    answer.setEncoding('utf8');
    answer.on('data', (part: string) => {
      const messages = `${rest}${part}`.split('\n\n');
      rest = messages.pop() ?? '';
      for (const message of messages) {
        seen += 1;
        const change = JSON.parse(message.replace(/^data: /, '')) as Told;
        Object.assign(told, change);
        if ('deck/01-schools' in change) shown = true;
        if (change.status !== undefined && change.status.busy !== null) worked = true;
        wake();
      }
    });
  });
  stream.end();

  const post = async (path: string, value: unknown): Promise<void> => {
    const answer = await fetch(new URL(path, address), {
      method: 'POST',
      headers: { Origin: origin, 'Content-Type': 'application/json', 'X-Huikan-Token': token },
      body: JSON.stringify(value),
    });
    const said = (await answer.json()) as { readonly ok: boolean; readonly says: string };
    if (!said.ok) throw new Error(said.says);
  };
  const isSettled = (): boolean => worked && told.status?.state === 'ready' && told.status.busy === null;
  const until = async (isSo: () => boolean): Promise<void> => {
    while (!isSo()) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  };
  return {
    async shown() {
      await until(() => shown);
      shown = false;
    },
    async settled() {
      await until(isSettled);
      worked = false;
      shown = false;
    },
    edit: (intent) => post('edit', { intent, seen: null }),
    undo: () => post('undo', {}),
    async look() {
      const { book, style } = told;
      const sheet = book?.sheets.at(-1);
      if (sheet === undefined || style === undefined) throw new Error('nothing is shown');
      await bytes(new URL(`sheet/${sheet.digest}/${sheet.page}@72`, address));
      await text(new URL(`places/${sheet.digest}/${sheet.page}`, address));
      await text(new URL(style.faces, address));
    },
    seen: () => seen,
    leave: () => {
      stream.on('error', () => {});
      stream.destroy();
    },
  };
}

async function bytes(address: URL | string): Promise<number> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status} of ${address}`);
  return (await answer.arrayBuffer()).byteLength;
}

async function text(address: URL | string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status} of ${address}`);
  return await answer.text();
}
