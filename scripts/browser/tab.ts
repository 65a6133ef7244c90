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

/** Opens a page of its own, whose documents are to be printed or to be seen. */
export type OpenTab = (use: 'paper' | 'screen') => Promise<Tab>;

/**
 * Opens pages of a browser.
 *
 * @param context id of the one that they are opened in; null: the browser's own
 */
export function tabsOf(connection: Connection, context: string | null): OpenTab {
  return async (use) => {
    const within = context === null ? {} : { browserContextId: context };
    // Nobody looks at a page for paper. The shell then paints it when it prints only, and not at every change as well: a quarter of its time. Other browsers paint all the same.
    const unseen = use === 'paper' ? { enableBeginFrameControl: true } : {};
    const { targetId } = await connection.send('Target.createTarget', { url: 'about:blank', ...within, ...unseen });
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
