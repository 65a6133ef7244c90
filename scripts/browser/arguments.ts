/**
 * What puppeteer starts a headless shell with (`puppeteer.defaultArgs({ headless: 'shell' })`, less folder and first page). It stands here, so that the process begins before
 * puppeteer is loaded; a test holds them equal.
 */
export const puppeteerArguments: readonly string[] = [
  '--allow-pre-commit-input',
  '--disable-background-networking',
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-breakpad',
  '--disable-client-side-phishing-detection',
  '--disable-component-extensions-with-background-pages',
  '--disable-crash-reporter',
  '--disable-default-apps',
  '--disable-dev-shm-usage',
  '--disable-hang-monitor',
  '--disable-infobars',
  '--disable-ipc-flooding-protection',
  '--disable-popup-blocking',
  '--disable-prompt-on-repost',
  '--disable-renderer-backgrounding',
  '--disable-search-engine-choice-screen',
  '--disable-sync',
  '--enable-automation',
  '--export-tagged-pdf',
  '--force-color-profile=srgb',
  '--generate-pdf-document-outline',
  '--metrics-recording-only',
  '--no-first-run',
  '--password-store=basic',
  '--use-mock-keychain',
  '--disable-features=Translate,AcceptCHFrame,MediaRouter,OptimizationHints,WebUIReloadButton,ProcessPerSiteUpToMainFrameThreshold,IsolateSandboxedIframes',
  '--enable-features=PdfOopif',
  '--headless',
  '--hide-scrollbars',
  '--mute-audio',
  '--disable-extensions',
];

/** Arguments that make prints independent of the machine and keep the browser off the network. */
const sealed: readonly string[] = [
  '--remote-debugging-pipe',
  // Hinting rounds advances to whole pixels, and columns would fit by accident only.
  '--font-render-hinting=none',
  '--disable-gpu',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--no-default-browser-check',
  '--no-pings',
  '--lang=zh-CN',
  // Requests are refused page by page; this stops what is no request, such as a preconnect.
  '--host-resolver-rules=MAP * ~NOTFOUND',
];

/**
 * Arguments to start a browser with.
 *
 * @param profile its folder
 * @param blank whether it opens a page by itself, as an installed browser has to; the shell needs none, and would take time for it
 */
export function browserArguments(profile: string, sandbox: boolean, blank: boolean): readonly string[] {
  return [
    ...puppeteerArguments,
    `--user-data-dir=${profile}`,
    ...(sandbox ? [] : ['--no-sandbox']),
    ...sealed,
    ...(blank ? ['about:blank'] : []),
  ];
}
