import type { Place } from '../diagnostics/diagnostic.ts';
import type { Picture } from './model.ts';
import type { CoverFields, HandoutSettings, ImpositionSettings, SheetSettings } from './print-settings.ts';

/** What `report.yaml` says. */
export interface ReportSettings {
  readonly title: string;
  readonly subtitle: string | null;
  readonly publisher: string;
  /** The session the report is made for. */
  readonly occasion: string | null;
  /** Date of issue, `YYYY-MM-DD`. It is the only date that outputs carry. */
  readonly date: string;
  /** Where the text comes from, for the imprint. */
  readonly source: string | null;
  /** Further lines of the imprint, label and value, in order. */
  readonly imprint: readonly ImprintLine[];
  readonly language: string;
  /** Name of the theme whose tokens deck and print share. */
  readonly theme: string;
  readonly ratio: SlideRatio;
  /** The office's emblem, on covers; null without one. */
  readonly emblem: Picture | null;
  /** Picture under the colour field of covers and closing slides; null without one. */
  readonly background: Picture | null;
  /** Folder of templates that replace the built-in ones, relative to the report's folder, or null. */
  readonly templates: string | null;
  readonly pptx: { readonly fonts: PresentationFonts };
  readonly cover: CoverFields;
  readonly sheet: SheetSettings;
  readonly handout: HandoutSettings;
  readonly imposition: ImpositionSettings;
  readonly relations: readonly RelationSource[];
  /** What the report says of rules of proofreading, by code. */
  readonly proofreading: ReadonlyMap<string, Ruling>;
  /** Places of the texts of one line each that are written, by key such as `title`. */
  readonly places: ReadonlyMap<string, Place>;
  readonly place: Place;
}

/** What a report says of a rule. */
export interface Ruling {
  /** Null leaves it as it is. */
  readonly severity: 'off' | 'warning' | 'error' | null;
  /** Why the report lives with all its findings; null where it doesn't say. */
  readonly accepted: string | null;
}

/** Width to height of slides. */
export type SlideRatio = '16:9' | '4:3';

/** Faces that presentations ask for by name; they come with the office, not with the presentation. */
export interface PresentationFonts {
  readonly title: string;
  readonly text: string;
  readonly quote: string;
  /** Latin letters and digits, in titles and text. */
  readonly latin: string;
}

export interface ImprintLine {
  readonly label: string;
  readonly value: string;
}

/** A relation as the author wrote it, such as `students = higher + secondary`. */
export interface RelationSource {
  readonly expression: string;
  readonly severity: 'error' | 'warning';
  /** Why a known discrepancy stands; turns the warning into an accepted one. */
  readonly accepted: string | null;
  readonly place: Place;
}
