import { stringify } from 'yaml';

/** What `report.yaml` of an imported report says; null leaves a key out. */
export interface ImportedSettings {
  readonly title: string;
  readonly publisher: string;
  readonly occasion: string | null;
  readonly date: string;
  readonly source: string | null;
}

/** Writes `report.yaml`. */
export function writeSettings(settings: ImportedSettings): string {
  const { title, publisher, occasion, date, source } = settings;
  return yaml({
    title,
    publisher,
    ...(occasion === null ? {} : { occasion }),
    date,
    ...(source === null ? {} : { source }),
  });
}

/** Writes the front matter of a topic. */
export function frontMatter(title: string): string {
  return `---\n${yaml({ title })}---\n`;
}

function yaml(values: Readonly<Record<string, string>>): string {
  return stringify(values, { lineWidth: 0, defaultStringType: 'PLAIN' });
}
