import { describe, expect, it } from 'vitest';
import { renderMarp } from '../../scripts/deck/marp.ts';
import { Refusal } from '../../scripts/diagnostics/diagnostic.ts';

describe('Marp', () => {
  it.each(['paginate: [true]', 'paginate: { a: 1 }'])(
    'refuses directives that it knows nothing of (%s), as a template’s fault',
    async (directives) => {
      const refusal = await renderMarp(`---\nmarp: true\n${directives}\n---\n\n# 一\n`, ['a']).catch((error) => error);
      expect(refusal).toBeInstanceOf(Refusal);
      expect(refusal).toMatchObject({ status: 1, diagnostics: [{ code: 'template-broken' }] });
      expect(refusal.message).toContain('deck/deck.md.hbs');
      expect(refusal.cause).toBeInstanceOf(Error);
    },
  );
});
