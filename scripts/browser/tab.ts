import type { CDPSession, Connection } from 'puppeteer-core';

/**
 * A page of a browser, reached by the protocol alone. Puppeteer's own pages take a dozen messages to begin with, and watch the network, so that all that a document carries, faces and
 * pictures, is told back to them, twice.
 */
export interface Tab {
  readonly session: CDPSession;
  /** Closes it, without waiting: a page that hangs doesn't close. It ends with the browser. */
  close(): void;
}

/** Opens a page of its own. */
export type OpenTab = () => Promise<Tab>;

/**
 * Opens pages of a browser.
 *
 * @param context id of the one that they are opened in; null: the browser's own
 */
export function tabsOf(connection: Connection, context: string | null): OpenTab {
  return async () => {
    const within = context === null ? {} : { browserContextId: context };
    const { targetId } = await connection.send('Target.createTarget', { url: 'about:blank', ...within });
    const { sessionId } = await connection.send('Target.attachToTarget', { targetId, flatten: true });
    const session = connection.session(sessionId);
    if (session === null) throw new Error('The page was closed while it was opened.');
    return {
      session,
      close() {
        connection.send('Target.closeTarget', { targetId }).catch(() => {});
      },
    };
  };
}
