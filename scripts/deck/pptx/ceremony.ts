import { plainText } from '../../content/text.ts';
import { chineseOrdinal } from '../../typography/ordinals.ts';
import type { AgendaSlide, ClosingSlide, CoverSlide, SectionSlide } from '../slide.ts';
import { slideHeight, slideWidth } from '../slide-size.ts';
import { coverPictures } from './cover-pictures.ts';
import { type Box, bodyBox, spare } from './geometry.ts';
import { indices } from './layouts.ts';
import { fitting, linesOf, pointSettings, type Settings } from './room.ts';
import { type Placeholder, type Shape, textShape } from './shapes.ts';
import { closingLine, coverLines, panelWidth } from './slide-layouts.ts';
import type { Staged, Staging } from './staging.ts';
import { type Paragraph, runsOf, say } from './text.ts';

/** A line of plain text in a placeholder; nothing for an empty one. */
function lineShape(
  name: string,
  placeholder: Placeholder,
  text: string,
  pitch: number,
  language: string,
): readonly Shape[] {
  if (text === '') return [];
  return [textShape({ name, placeholder, box: null }, [{ runs: say(text), pitch }], language)];
}

const body = (index: number): Placeholder => ({ type: 'body', index });

export function cover({ occasion, publisher, date, ordinal }: CoverSlide, staging: Staging): Staged {
  const { language, ratio } = staging;
  const field = slideWidth - panelWidth;
  const panel: Box = { left: field, top: 0, width: panelWidth, height: slideHeight(ratio) };
  const { ground, emblem, attachments } = coverPictures(staging, field, panel);
  return {
    layout: 'cover',
    // A background hides what the layout draws below it.
    ground: ground.length === 0 ? [] : [...ground, ...coverLines(slideHeight(ratio))],
    attachments,
    shapes: [
      ...lineShape('会议名称', { type: 'subTitle', index: indices.body }, occasion, 40, language),
      ...lineShape('单位', body(indices.first + 1), publisher, 40, language),
      ...lineShape('日期', body(indices.first + 2), date, 40, language),
      numeral(ordinal, [...ordinal].length > 2 ? 220 : 280, language),
      ...emblem,
    ].flat(),
  };
}

export function divider({ ordinal }: SectionSlide, { language, tokens }: Staging): Staged {
  return { layout: 'divider', shapes: ordinal === '' ? [] : [numeral(ordinal, tokens.screen.ordinal, language)] };
}

function numeral(text: string, size: number, language: string): Shape {
  const runs = say(text, { face: 'title' });
  return textShape(
    { name: '序号', placeholder: body(indices.first), box: null },
    [{ runs, pitch: size * 1.2 }],
    language,
  );
}

export function closing({ publisher }: ClosingSlide, staging: Staging): Staged {
  const { ground, attachments } = coverPictures(staging, slideWidth, null);
  return {
    layout: 'closing',
    ground: ground.length === 0 ? [] : [...ground, closingLine(spare(staging.ratio))],
    attachments,
    shapes: lineShape('单位', body(indices.body), publisher, 40, staging.language),
  };
}

const agendaSettings: Settings = [{ size: 32, pitch: 43, between: 21 }, ...pointSettings.slice(2)];

/** Entries of an agenda in one column, or in two where there are more than six. */
export function agenda({ items, numbered, first }: AgendaSlide, { language }: Staging): Staged {
  const rows = items.length > 6 ? Math.ceil(items.length / 2) : items.length;
  const columns = [items.slice(0, rows), items.slice(rows)].filter((column) => column.length > 0);
  const hanging = columns.length === 1 ? 96 : 80;
  const width = (columns.length === 1 ? bodyBox.width : 544) - hanging;
  const { size, pitch, between } = fitting(
    columns.length === 1 ? [{ size: 32, pitch: 44, between: 26 }, ...agendaSettings] : agendaSettings,
    bodyBox.height,
    (setting) =>
      Math.max(
        ...columns.map((column) =>
          column.reduce(
            (sum, item) => sum + linesOf(plainText(item), width, setting.size) * setting.pitch + setting.between,
            0,
          ),
        ),
      ),
  );
  const shapes = columns.map((column, at) => {
    const paragraphs = column.map((item, row): Paragraph => {
      const index = at * rows + row;
      // Office and LibreOffice count a list in Chinese with different characters, so the numbers are written.
      const number = index < numbered ? chineseOrdinal(first + index) : '';
      return {
        runs: [
          ...say(`${number}\t`, { size: size * 1.25, bold: true, colour: 'accent', face: 'title' }),
          ...runsOf(item, { size }),
        ],
        pitch,
        after: between,
        hanging,
      };
    });
    const box = { ...bodyBox, left: bodyBox.left + at * 592, width: width + hanging };
    return textShape(
      { name: '目录', placeholder: body(at === 0 ? indices.body : indices.second), box },
      paragraphs,
      language,
    );
  });
  return { layout: 'agenda', shapes };
}
