import type { Slide } from '../slide.ts';
import { agenda, closing, cover, divider } from './ceremony.ts';
import { chart } from './chart-slide.ts';
import { columns } from './columns.ts';
import { compare, figure, figures, ranking } from './figures.ts';
import { picture } from './picture.ts';
import { rows } from './points.ts';
import { quote } from './quote.ts';
import type { Staged, Staging } from './staging.ts';
import { table } from './table.ts';

/** What stands below a slide's title. A new layout is added here. */
export function stageSlide(slide: Slide, staging: Staging): Staged {
  switch (slide.layout) {
    case 'cover':
      return cover(slide, staging);
    case 'agenda':
      return agenda(slide, staging);
    case 'section':
      return divider(slide, staging);
    case 'points':
      return rows(slide, staging);
    case 'figure':
      return figure(slide, staging);
    case 'figures':
      return figures(slide, staging);
    case 'compare':
      return compare(slide, staging);
    case 'steps':
    case 'timeline':
      return columns(slide, staging);
    case 'table':
      return table(slide, staging);
    case 'quote':
      return quote(slide, staging);
    case 'picture':
      return picture(slide, staging);
    case 'chart':
    case 'share':
      return chart(slide, staging);
    case 'ranking':
      return ranking(slide, staging);
    case 'closing':
      return closing(slide, staging);
  }
}
