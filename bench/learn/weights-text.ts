import type { SentenceWeights } from '../../src/analyze/model/sentence-weights.ts';

/** The weights as the text that `readWeights` reads. */
export function weightsText({ features, table, ...numbers }: SentenceWeights): string {
  const width = numbers.scale.length;
  const bytes = Buffer.from(table.buffer, table.byteOffset, table.length);
  const rows = features.map((name, at) => {
    return `${bytes.toString('base64', at * width, (at + 1) * width)} ${name}`;
  });
  return `${[JSON.stringify(numbers), ...rows].join('\n')}\n`;
}
