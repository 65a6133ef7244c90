import { templateFilesOnDisk } from '../../scripts/templates/files.ts';
import { loadTemplates } from '../../scripts/templates/templates.ts';
import { loadTheme } from '../../scripts/templates/theme.ts';
import type { ThemeTokens } from '../../scripts/templates/tokens.ts';

export const templates = loadTemplates(templateFilesOnDisk, null);

export const tokens: ThemeTokens = theme('red');

function theme(name: string): ThemeTokens {
  const { tokens: found } = loadTheme(templateFilesOnDisk, null, name, null);
  if (found === null) throw new Error(`The theme ${name} is broken.`);
  return found;
}
