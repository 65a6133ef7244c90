import { playerScript } from '../deck/player-script.ts';
import type { TemplateSet } from '../templates/templates.ts';

const styles = ['page', 'outline', 'slides', 'book', 'tables', 'details', 'dialogs'] as const;

/** The page of the preview with what it loads. */
export interface PreviewPage {
  /** @param token stands in the page, for writing */
  html(title: string, token: string): string;
  readonly script: string;
  readonly style: string;
}

/** The page comes from the package's own templates: what a report replaces is what is printed and shown, not this tool. */
export function previewPage(templates: TemplateSet): PreviewPage {
  return {
    html: (title, token) => templates.html('preview/page', { title, token }),
    script: playerScript(templates, 'preview/preview.js'),
    style: styles.map((name) => templates.text(`preview/${name}.css`)).join('\n'),
  };
}
