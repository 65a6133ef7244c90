import type { Log, Location as PhysicalPlace, ReportingDescriptor, Result } from 'sarif';
import { catalogue } from './catalogue.ts';
import type { Diagnostic, Language, Place } from './diagnostic.ts';
import { generalWordings } from './reference.ts';

/** Diagnostics of one report, and the folder that their places start from: relative, with forward slashes; empty for the working folder. */
export interface SarifInput {
  readonly base: string;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * A log in the Static Analysis Results Interchange Format 2.1.0 (OASIS), as editors and code hosts read it: one run, a rule for each code that occurs. What the
 * report accounts for is suppressed with its reason. Regions count UTF-16 units from 1, as places do.
 */
export function sarifLog(reports: readonly SarifInput[], version: string, language: Language): Log {
  const codes = [...new Set(reports.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code)))].sort();
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Huikan', version, rules: codes.map((code) => ruleOf(code, language)) } },
        language: language === 'zh' ? 'zh-CN' : 'en-US',
        columnKind: 'utf16CodeUnits',
        results: reports.flatMap(({ base, diagnostics }) =>
          diagnostics.map((diagnostic) => resultOf(diagnostic, codes, base, language)),
        ),
      },
    ],
  };
}

function ruleOf(code: string, language: Language): ReportingDescriptor {
  const entry = catalogue.find((one) => one.code === code);
  const [general] = entry === undefined ? [] : generalWordings(entry, language);
  return {
    id: code,
    ...(general === undefined ? {} : { shortDescription: { text: general.message }, help: { text: general.hint } }),
    defaultConfiguration: { level: entry?.severity ?? 'warning' },
  };
}

function resultOf(diagnostic: Diagnostic, codes: readonly string[], base: string, language: Language): Result {
  const { code, severity, place, output, related, accepted, fix } = diagnostic;
  const { message, hint } = diagnostic.wording[language];
  const at =
    place !== null ? locationOf(place, base) : output !== null ? { physicalLocation: artefact(output.path) } : null;
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: severity,
    message: { text: hint === '' ? message : `${message}${language === 'zh' ? '' : ' '}${hint}` },
    ...(at === null ? {} : { locations: [at] }),
    ...(related.length === 0 ? {} : { relatedLocations: related.map((one, id) => ({ id, ...locationOf(one, base) })) }),
    ...(accepted === null ? {} : { suppressions: [{ kind: 'inSource', justification: accepted }] }),
    ...(fix.length === 0
      ? {}
      : {
          fixes: [
            {
              artifactChanges: fix.map(({ place: changed, text }) => ({
                artifactLocation: artefact(`${folder(base)}${changed.file}`).artifactLocation,
                replacements: [{ deletedRegion: regionOf(changed), insertedContent: { text } }],
              })),
            },
          ],
        }),
  };
}

function locationOf(place: Place, base: string): PhysicalPlace {
  return { physicalLocation: { ...artefact(`${folder(base)}${place.file}`), region: regionOf(place) } };
}

const folder = (base: string): string => (base === '' || base.endsWith('/') ? base : `${base}/`);

/** Paths are relative references: names in Chinese are encoded, slashes are not (RFC 3986). */
const artefact = (path: string) => ({ artifactLocation: { uri: path.split('/').map(encodeURIComponent).join('/') } });

function regionOf({ line, column, endLine, endColumn }: Place) {
  return { startLine: line, startColumn: column, endLine, endColumn };
}
