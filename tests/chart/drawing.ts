import type { Chart, ChartKind, ChartSeries, ChartValue } from '../../scripts/chart/chart.ts';
import { chartSvg } from '../../scripts/chart/svg.ts';
import type { ThemeTokens } from '../../scripts/templates/tokens.ts';

/** A drawing as a reader of SVG finds it. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  /** Areas that stand for a figure. */
  readonly areas: readonly Area[];
  /** All areas, in the order they are painted. */
  readonly painted: readonly Area[];
  readonly dots: readonly { readonly fact: string; readonly x: number; readonly y: number }[];
  readonly texts: readonly Text[];
}

export interface Area {
  readonly fact: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: string;
}

export interface Text {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: string;
  /** Of the smallest run. */
  readonly size: number;
  readonly families: string;
  readonly weight: string;
  readonly fill: string;
}

export function readBack(svg: string): Drawing {
  const attribute = (tag: string, name: string): string => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
  const number = (tag: string, name: string): number => Number(attribute(tag, name));
  const [root = ''] = /<svg[^>]*>/.exec(svg) ?? [];
  const content = (name: string): string => new RegExp(`<${name}>([^<]*)</${name}>`).exec(svg)?.[1] ?? '';
  const painted = [...svg.matchAll(/<rect[^>]*>/g)].map(([tag]) => ({
    fact: attribute(tag, 'data-fact'),
    x: number(tag, 'x'),
    y: number(tag, 'y'),
    width: number(tag, 'width'),
    height: number(tag, 'height'),
    fill: attribute(tag, 'fill'),
  }));
  return {
    width: number(root, 'width'),
    height: number(root, 'height'),
    title: content('title'),
    description: content('desc'),
    painted,
    areas: painted.filter(({ fact }) => fact !== ''),
    dots: [...svg.matchAll(/<circle[^>]*>/g)].map(([tag]) => ({
      fact: attribute(tag, 'data-fact'),
      x: number(tag, 'cx'),
      y: number(tag, 'cy'),
    })),
    texts: [...svg.matchAll(/(<text[^>]*>)(.*?)<\/text>/g)].map(([, tag = '', inside = '']) => {
      const sizes = [tag, ...inside.split('<tspan').slice(1)].map((run) => number(run, 'font-size'));
      return {
        text: inside.replace(/<[^>]*>/g, ''),
        x: number(tag, 'x'),
        y: number(tag, 'y'),
        anchor: attribute(tag, 'text-anchor') || 'start',
        size: Math.min(...(sizes.length > 1 ? sizes.slice(1) : sizes)),
        families: attribute(tag, 'font-family'),
        weight: attribute(tag, 'font-weight'),
        fill: attribute(tag, 'fill'),
      };
    }),
  };
}

export function draw(chart: Chart, tokens: ThemeTokens): Drawing {
  return readBack(chartSvg(chart, tokens, { width: 1136, height: 392, medium: 'screen' }));
}

let made = 0;

export function value(amount: number, more: Partial<ChartValue> = {}): ChartValue {
  made += 1;
  return { fact: `f${made}`, value: amount, text: `${amount}万人`, asOf: null, emphasised: false, ...more };
}

export function chart(kind: ChartKind, series: readonly ChartSeries[], more: Partial<Chart> = {}): Chart {
  const categories = (series[0]?.values ?? []).map((_, at) => `第${at + 1}项`);
  return { kind, categories, series, unit: '万人', asOf: null, alternative: '一幅图。', ...more };
}

export function single(kind: ChartKind, amounts: readonly number[], more: Partial<Chart> = {}): Chart {
  const values = amounts.map((amount, at) => value(amount, { emphasised: at === 0 }));
  return chart(kind, [{ name: '', values }], more);
}
