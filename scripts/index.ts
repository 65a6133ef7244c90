export type { ChangeList } from './change/change-list.ts';
export { build } from './commands/build.ts';
export { type ChangesOptions, type ChangesResult, type ComparedReport, changes } from './commands/changes.ts';
export { type CheckResult, check } from './commands/check.ts';
export { checkOutput } from './commands/check-output.ts';
export { dev } from './commands/dev.ts';
export { type DoctorOptions, type DoctorResult, doctor } from './commands/doctor.ts';
export { type FactsResult, facts } from './commands/facts.ts';
export { type ImportEngines, type ImportOptions, type ImportResult, importFiles } from './commands/import.ts';
export { importEngines } from './commands/import-engines.ts';
export { type ReleasedReport, type ReleaseOptions, type ReleaseResult, release } from './commands/release.ts';
export type { BuiltFile, ReportResult, Result } from './commands/result.ts';
export { watch, watchBuild } from './commands/watch.ts';
export type {
  ArtefactGroup,
  BrowserOptions,
  BuildOptions,
  CheckOptions,
  DevOptions,
  FactsOptions,
  WorkspaceOptions,
} from './config.ts';
export { artefactGroups } from './config.ts';
export type { Diagnostic, Language, Place, Severity } from './diagnostics/diagnostic.ts';
export { Refusal } from './diagnostics/diagnostic.ts';
export type { ImportWishes } from './import/imported-report.ts';
export { type ImportWorld, importWorld } from './import/world.ts';
export type { ListedFigure, Listing } from './ledger/listing.ts';
export { openTalk, type Talk } from './talk/talk.ts';
