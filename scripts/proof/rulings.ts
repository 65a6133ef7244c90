import type { Report } from '../content/model.ts';
import type { Stet } from '../content/stet.ts';
import { needlessStet } from '../diagnostics/catalogue/proof.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { holds } from './places.ts';

/**
 * Findings of rules as the report rules on them: without those of rules it switches off, with the severity it gives, and accounted for where it says why, for all
 * findings of a rule (`proofreading` in report.yaml) or at one place (`:stet`). A `:stet` that answers nothing is a finding of its own.
 */
export function ruled(report: Report, findings: readonly Diagnostic[]): readonly Diagnostic[] {
  const needed = new Set<Stet>();
  const out: Diagnostic[] = [];
  for (const finding of findings) {
    const ruling = report.settings.proofreading.get(finding.code);
    if (ruling?.severity === 'off') continue;
    const stet = report.stets.find(
      ({ rules, place }) => rules.includes(finding.code) && finding.place !== null && holds(place, finding.place),
    );
    if (stet !== undefined) needed.add(stet);
    const accepted = stet?.because ?? ruling?.accepted ?? finding.accepted;
    const severity = accepted === null ? (ruling?.severity ?? finding.severity) : 'warning';
    out.push({ ...finding, severity, accepted, fix: accepted === null ? finding.fix : [] });
  }
  const needless = report.stets
    .filter((stet) => !needed.has(stet) && stet.rules.some((rule) => !isOff(rule, report)))
    .map(({ rules, place }) => diagnose(needlessStet, { rules }, place));
  return [...out, ...needless];
}

const isOff = (rule: string, { settings }: Report): boolean => settings.proofreading.get(rule)?.severity === 'off';
