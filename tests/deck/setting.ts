import { templateFilesOnDisk } from '../../scripts/templates/files.ts';
import { loadTemplates } from '../../scripts/templates/templates.ts';
import { loadTheme } from '../../scripts/templates/theme.ts';
import type { ThemeTokens } from '../../scripts/templates/tokens.ts';

export const templates = loadTemplates(templateFilesOnDisk, null);

/** Names of the themes that come with Huikan. */
export const themes = ['red', 'blue', 'plain'] as const;

export const tokens: ThemeTokens = theme('red');

export function theme(name: string): ThemeTokens {
  const { tokens: found } = loadTheme(templateFilesOnDisk, null, name, null);
  if (found === null) throw new Error(`The theme ${name} is broken.`);
  return found;
}
