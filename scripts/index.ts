export { build } from './commands/build.ts';
export { check } from './commands/check.ts';
export { checkOutput } from './commands/check-output.ts';
export type { BuiltFile, ReportResult, Result } from './commands/result.ts';
export type { ArtefactGroup, BuildOptions, CheckOptions, WorkspaceOptions } from './config.ts';
export { artefactGroups } from './config.ts';
export type { Diagnostic, Language, Place, Severity } from './diagnostics/diagnostic.ts';
export { Refusal } from './diagnostics/diagnostic.ts';
export { openTalk, type Talk } from './talk/talk.ts';
